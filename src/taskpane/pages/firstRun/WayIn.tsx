import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  way: {
    justifyContent: "flex-start",
    minHeight: "56px",
    padding: "8px 16px",
    gap: "12px",
    textAlign: "left",
  },
  title: { display: "block", fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightRegular },
  note: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

export interface WayInProps {
  readonly icon: ReactElement;
  readonly title: string;
  readonly note: string;
  readonly act: () => void;
}

/** A second way to begin, with a line on what it needs. */
export function WayIn({ icon, title, note, act }: WayInProps): ReactNode {
  const styles = useStyles();
  return (
    <Button className={styles.way} icon={icon} onClick={act}>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.note}>{note}</span>
      </span>
    </Button>
  );
}
