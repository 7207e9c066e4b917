import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    paddingBottom: "12px",
    marginBottom: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { borderBottom: "none", marginBottom: 0, paddingBottom: 0 },
  },
  head: { display: "flex", alignItems: "baseline", gap: "8px", marginBottom: "8px" },
  title: {
    margin: 0,
    flex: 1,
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground3, fontSize: "12px", lineHeight: "16px", textAlign: "right" },
});

export interface SectionProps {
  readonly title: string;
  /** Right of the head: counts, or a quiet action. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its head, parted from the next by a hairline. */
export function Section({ title, aside, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
