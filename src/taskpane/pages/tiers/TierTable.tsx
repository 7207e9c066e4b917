import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { TierMark } from "../../components/TierMark";
import { countSteps, countUntiered, sharesOf } from "../../draft/tierFigures";
import { useNumbers, useTexts } from "../../usePane";
import { QuotaHead } from "./QuotaHead";
import { ValueBar } from "./ValueBar";
import { QuotaCell } from "./QuotaCell";
import { FromCell } from "./FromCell";
import type { Run } from "./run";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  // Bars shrink first: where the pane is narrow they take what the names leave.
  names: { "@media (max-width: 359px)": { width: "78px" } },
  bars: { width: "24%", "@media (max-width: 359px)": { width: "auto" } },
  head: { color: tokens.colorNeutralForeground3, height: "24px" },
  cell: { padding: 0, textAlign: "right", fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  name: { textAlign: "left", fontSize: "14px", lineHeight: "20px" },
  row: { height: "32px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  tier: { display: "flex", alignItems: "center", gap: "6px", minWidth: 0 },
  label: { overflow: "hidden", textOverflow: "ellipsis" },
  value: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: "4px",
    paddingLeft: "8px",
  },
  number: { width: "20px", textAlign: "right" },
  caption: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    marginTop: "4px",
    color: tokens.colorNeutralForeground3,
  },
});

/** One line a tier: what it may take, where it begins, whom and how much value it holds. */
export function TierTable(run: Run): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts);
  const { count } = useNumbers();
  const { assessment, portfolio, draft } = run;
  const { list, by } = draft.tiers;
  const shares = useMemo(
    () => sharesOf(assessment.tier, list.length, portfolio.size),
    [assessment, list.length, portfolio],
  );
  const hasValue = shares.some(({ value }) => value !== null);
  const widest = Math.max(0.01, ...shares.flatMap(({ value, accounts }) => [value ?? 0, accounts]));
  const numeric = mergeClasses(styles.cell);
  return (
    <>
      <table className={styles.table} aria-label={texts.table.label}>
        <colgroup>
          <col className={styles.names} />
          {by !== "cut" && <col style={{ width: 50 }} />}
          <col style={{ width: by === "cut" ? 66 : 62 }} />
          <col style={{ width: 56 }} />
          <col className={styles.bars} />
        </colgroup>
        <thead>
          <tr className={styles.head}>
            <th scope="col" className={mergeClasses(styles.cell, styles.name)} style={{ fontSize: 12 }}>
              {texts.table.tier}
            </th>
            {by !== "cut" && (
              <th scope="col" className={numeric}>
                <QuotaHead {...run} />
              </th>
            )}
            <th scope="col" className={numeric}>
              {texts.table.from}
            </th>
            <th scope="col" className={numeric}>
              {texts.table.accounts}
            </th>
            <th scope="col" className={numeric}>
              {hasValue ? texts.table.value : texts.table.accountShare}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map(({ label }, tier) => {
            const share = shares[tier] ?? { count: 0, accounts: 0, value: null };
            return (
              <tr key={tier} className={styles.row}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  <span className={styles.tier}>
                    <TierMark tier={tier} />
                    <span className={styles.label} title={label}>
                      {label}
                    </span>
                  </span>
                </th>
                {by !== "cut" && (
                  <td className={numeric}>
                    <QuotaCell {...run} tier={tier} />
                  </td>
                )}
                <td className={numeric}>
                  <FromCell {...run} tier={tier} />
                </td>
                <td className={numeric}>{count(share.count)}</td>
                <td className={numeric}>
                  <span className={styles.value}>
                    <ValueBar tier={tier} share={share} widest={widest} isLast={tier === list.length - 1} />
                    <span className={styles.number}>{count(100 * (share.value ?? share.accounts))}</span>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.caption}>
        <Caption {...run} />
        {hasValue && <span>{texts.legend}</span>}
      </div>
    </>
  );
}

/** Whom the later steps moved, and who has no tier. */
function Caption({ assessment }: Run): ReactNode {
  const texts = useTexts(tiersTexts);
  const { count } = useNumbers();
  const steps = useMemo(() => countSteps(assessment), [assessment]);
  const { unrated, check } = useMemo(() => countUntiered(assessment), [assessment]);
  const parts = (["buffer", "gate", "override"] as const)
    .filter((step) => steps[step] > 0)
    .map((step) => fill(texts.caption[step], { count: count(steps[step]) }));
  if (unrated + check > 0) parts.push(fill(texts.untiered, { unrated: count(unrated), check: count(check) }));
  return <span>{parts.join(" · ")}</span>;
}
