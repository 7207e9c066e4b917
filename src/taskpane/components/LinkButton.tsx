import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({ link: { fontSize: "12px", lineHeight: "16px", flexShrink: 0 } });

export interface LinkButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** What a screen reader says where the text alone is too short. */
  readonly label?: string;
}

/** A quiet action in a line of text. */
export function LinkButton({ onClick, children, label }: LinkButtonProps): ReactNode {
  return (
    <Link as="button" className={useStyles().link} onClick={onClick} aria-label={label}>
      {children}
    </Link>
  );
}
