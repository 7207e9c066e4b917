import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ":last-child": { borderBottom: "none" } },
  head: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    height: "32px",
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  note: {
    flex: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  body: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0 12px 24px" },
});

export interface FoldProps {
  readonly title: string;
  /** What is in it, in a few quiet words. */
  readonly note: string;
  /** How many accounts it concerns. */
  readonly count?: string;
  readonly children: ReactNode;
}

/** A line that opens. */
export function Fold({ title, note, count, children }: FoldProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.fold}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        <span className={styles.title}>{title}</span>
        <span className={styles.note} title={note}>
          {note}
        </span>
        {count !== undefined && <span>{count}</span>}
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </div>
  );
}
