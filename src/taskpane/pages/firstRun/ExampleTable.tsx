import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { firstRunTexts } from "../../../locales/pane/firstRun";
import { WORDS } from "../../../locales/words";
import { TierMark } from "../../components/TierMark";
import { useNumbers, usePane, useTexts } from "../../usePane";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", border: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: {
    height: "28px",
    padding: "0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground3,
    height: "24px",
  },
  number: { textAlign: "right" },
  ours: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tier: { display: "flex", alignItems: "center", gap: "6px" },
});

/** Four customers of the sample, one a tier. */
const ROWS = [
  { name: "Clay Ludtke", revenue: 5610, growth: 6 },
  { name: "Maria Etezadi", revenue: 6283, growth: 43 },
  { name: "Keith Herrera", revenue: 4021, growth: 108 },
  { name: "Carol Triggs", revenue: 1339, growth: -30 },
];

/** What a list looks like, and what comes back. */
export function ExampleTable(): ReactNode {
  const styles = useStyles();
  const { example } = useTexts(firstRunTexts);
  const labels = WORDS[usePane((state) => state.language)].tiers;
  const { count } = useNumbers();
  const head = mergeClasses(styles.cell, styles.head);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={head}>{example.customer}</th>
          <th className={mergeClasses(head, styles.number)}>{example.revenue}</th>
          <th className={mergeClasses(head, styles.number)}>{example.growth}</th>
          <th className={mergeClasses(head, styles.ours)}>{example.tier}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ name, revenue, growth }, tier) => (
          <tr key={name}>
            <td className={styles.cell}>{name}</td>
            <td className={number}>{count(revenue)}</td>
            <td className={number}>{count(growth)}</td>
            <td className={mergeClasses(styles.cell, styles.ours)}>
              <span className={styles.tier}>
                <TierMark tier={tier} />
                {labels[tier]}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
