import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tag: {
    fontSize: "10px",
    lineHeight: "14px",
    padding: "0 3px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

/** A word about a row, in a frame. */
export function Tag({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().tag}>{children}</span>;
}
