import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { writeTexts } from "../../../locales/pane/write";
import type { Job } from "../../../workbook/job";
import { TierMark } from "../../components/TierMark";
import type { Migration } from "../../draft/migration";
import { useNumbers, useTexts } from "../../usePane";
import { useMoveColors } from "./moveColors";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed" },
  section: {
    marginTop: "4px",
    paddingBottom: "12px",
    marginBottom: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { height: "24px", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  row: { height: "32px" },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, fontSize: "14px", padding: 0 },
  tier: { display: "flex", alignItems: "center", gap: "6px" },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  mark: { display: "flex", justifyContent: "flex-end", paddingRight: "6px" },
  cell: { textAlign: "right", padding: "0 6px 0 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  quiet: { color: tokens.colorNeutralForeground3 },
  last: { paddingRight: 0 },
  moved: {
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusSmall,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
});

export interface MigrationTableProps {
  readonly migration: Migration;
  readonly run: Job;
  readonly isFirst: boolean;
}

/** Who goes where: rows are the tiers of the list now, columns those after. The diagonal is quiet. */
export function MigrationTable({ migration, run, isFirst }: MigrationTableProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).migration;
  const { count } = useNumbers();
  const labels = run.model.tiers.list.map(({ label }) => label);
  if (isFirst) return <FirstTable run={run} />;
  const most = Math.max(1, ...migration.counts.flatMap((row, from) => row.filter((_, to) => to !== from)));
  return (
    <div className={styles.section}>
      <table className={styles.table} aria-label={texts.label}>
        <colgroup>
          <col style={{ width: "30%" }} />
        </colgroup>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={mergeClasses(styles.head, styles.name)} style={{ fontSize: 12 }}>
              {texts.now} ↓ {texts.after} →
            </th>
            {labels.map((label, tier) => (
              <th key={tier} scope="col" title={label}>
                <span className={styles.mark}>
                  <TierMark tier={tier} label={label} />
                </span>
              </th>
            ))}
            <th
              scope="col"
              className={mergeClasses(styles.head, styles.cell, styles.last)}
              style={{ borderTop: "none" }}
            >
              {texts.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {migration.counts.map((row, from) => (
            <tr key={from} className={styles.row}>
              <th
                scope="row"
                className={mergeClasses(styles.name, styles.cell)}
                style={{ textAlign: "left" }}
              >
                <Tier tier={from} label={labels[from] ?? ""} />
              </th>
              {row.map((held, to) => (
                <Cell
                  key={to}
                  held={held}
                  strength={held / most}
                  way={Math.sign(from - to)}
                  told={fill(texts.cell, { count: count(held), before: labels[from], after: labels[to] })}
                />
              ))}
              <td className={mergeClasses(styles.cell, styles.quiet, styles.last)}>
                {count(row.reduce((sum, held) => sum + held, 0))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly held: number;
  /** 0..1, of the fullest cell off the diagonal. */
  readonly strength: number;
  /** 1 up, 0 stay, −1 down. */
  readonly way: number;
  readonly told: string;
}

function Cell({ held, strength, way, told }: CellProps): ReactNode {
  const styles = useStyles();
  const colors = useMoveColors();
  const { count } = useNumbers();
  if (held === 0 || way === 0)
    return (
      <td className={mergeClasses(styles.cell, styles.quiet)} title={told}>
        {held === 0 ? "·" : count(held)}
      </td>
    );
  const percent = Math.round(7 + 38 * Math.sqrt(strength));
  const color = way > 0 ? colors.up : colors.down;
  return (
    <td
      className={mergeClasses(styles.cell, styles.moved)}
      title={told}
      style={{ backgroundColor: `color-mix(in srgb, ${color} ${percent}%, transparent)` }}
    >
      {count(held)}
    </td>
  );
}

/** Nothing to compare with yet: how many accounts each tier gets. */
function FirstTable({ run }: Pick<MigrationTableProps, "run">): ReactNode {
  const styles = useStyles();
  const texts = useTexts(writeTexts).migration;
  const { count } = useNumbers();
  return (
    <div className={styles.section}>
      <table className={styles.table} aria-label={texts.firstLabel}>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={mergeClasses(styles.head, styles.name)} style={{ fontSize: 12 }}>
              {texts.tier}
            </th>
            <th
              scope="col"
              className={mergeClasses(styles.head, styles.cell, styles.last)}
              style={{ borderTop: "none" }}
            >
              {texts.accounts}
            </th>
          </tr>
        </thead>
        <tbody>
          {run.assessment.tiers.map(({ label, count: held }, tier) => (
            <tr key={tier} className={styles.row}>
              <th
                scope="row"
                className={mergeClasses(styles.name, styles.cell)}
                style={{ textAlign: "left" }}
              >
                <Tier tier={tier} label={label} />
              </th>
              <td className={mergeClasses(styles.cell, styles.last)}>{count(held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tier({ tier, label }: { readonly tier: number; readonly label: string }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.tier}>
      <TierMark tier={tier} />
      <span className={styles.label} title={label}>
        {label}
      </span>
    </span>
  );
}
