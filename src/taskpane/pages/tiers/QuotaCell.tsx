import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { NumberField } from "../../components/NumberField";
import { withCount, withShare } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { Run } from "./run";

const useStyles = makeStyles({ rest: { paddingRight: "9px" }, field: { width: "46px" } });

/** What a tier may take: percent or accounts; the last takes what is left. */
export function QuotaCell({ assessment, draft, tier }: Run & { readonly tier: number }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).table;
  const { count, figure } = useNumbers();
  const edit = usePane((state) => state.edit);
  const { list, by } = draft.tiers;
  const own = list[tier];
  const percent = (share: number): number => Math.round(share * 1e4) / 100;
  if (!own) return null;
  if (tier === list.length - 1) {
    const upper = list.slice(0, -1);
    const shares = upper.reduce((sum, { share }) => sum + (share ?? 0), 0);
    const counts = upper.reduce((sum, quota) => sum + (quota.count ?? 0), 0);
    const rated = assessment.tiers.reduce((sum, { count: held }) => sum + held, 0);
    if (by === "pareto") return <span className={styles.rest}>{figure(100)}</span>;
    const rest = own.count === null && counts === 0 ? percent(1 - shares) : Math.max(0, rated - counts);
    return <span className={styles.rest}>{figure(rest)}</span>;
  }
  const label = fill(texts.quotaOf, { tier: own.label });
  if (own.count !== null)
    return (
      <NumberField
        className={styles.field}
        label={label}
        value={own.count}
        step={1}
        format={count}
        onTake={(value) => edit((model) => withCount(model, tier, value))}
      />
    );
  return (
    <NumberField
      className={styles.field}
      label={label}
      value={percent(own.share ?? 0)}
      step={1}
      format={(value) => figure(value, 4)}
      onTake={(value) => edit((model) => withShare(model, tier, value / 100))}
    />
  );
}
