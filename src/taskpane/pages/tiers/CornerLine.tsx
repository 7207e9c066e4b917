import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { QuadrantMark } from "../../components/charts/QuadrantMark";
import type { Share } from "../../draft/tierFigures";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "0 8px 4px 32px",
    "@media (max-width: 339px)": { paddingLeft: "8px" },
  },
  corner: { minWidth: 0 },
  right: { textAlign: "right" },
  name: { display: "flex", alignItems: "center", gap: "4px", fontWeight: tokens.fontWeightSemibold },
  nameRight: { justifyContent: "flex-end" },
  facts: { fontSize: "11px", lineHeight: "14px", color: tokens.colorNeutralForeground3 },
});

export interface CornerLineProps {
  /** Indices of the quadrants. */
  readonly left: number;
  readonly right: number;
  readonly shares: readonly Share[];
}

/** Two quadrants by name, outside the plot, so that they never cover an account. */
export function CornerLine({ left, right, shares }: CornerLineProps): ReactNode {
  const styles = useStyles();
  const words = usePane((state) => state.words);
  const texts = useTexts(tiersTexts).matrix;
  const { count } = useNumbers();
  const facts = (quadrant: number): string => {
    const { count: accounts = 0, value = null } = shares[quadrant] ?? {};
    const own = { count: count(accounts), value: count(100 * (value ?? 0)) };
    return fill(value === null ? texts.cornerPlain : texts.corner, own);
  };
  return (
    <div className={styles.line}>
      <div className={styles.corner}>
        <div className={styles.name}>
          <QuadrantMark quadrant={left} />
          {words.quadrants[left]}
        </div>
        <div className={styles.facts}>{facts(left)}</div>
      </div>
      <div className={`${styles.corner} ${styles.right}`}>
        <div className={`${styles.name} ${styles.nameRight}`}>
          {words.quadrants[right]}
          <QuadrantMark quadrant={right} />
        </div>
        <div className={styles.facts}>{facts(right)}</div>
      </div>
    </div>
  );
}
