import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fill } from "../../../cells/fill";
import { tiersTexts } from "../../../locales/pane/tiers";
import { NumberField } from "../../components/NumberField";
import { scoreCutCount } from "../../../model/tier/scoreCutCount";
import { withCut, withPotentialCut } from "../../draft/tiers";
import { useNumbers, usePane, useTexts } from "../../usePane";
import type { Run } from "./run";

const useStyles = makeStyles({ field: { width: "54px" } });

/** Where a tier begins: a score, an amount under Pareto, or a potential, which says so. */
export function FromCell({ assessment, draft, tier }: Run & { readonly tier: number }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(tiersTexts).table;
  const { tenth, figure } = useNumbers();
  const edit = usePane((state) => state.edit);
  const { list, by } = draft.tiers;
  const { cuts, potentialCut } = assessment;
  const last = list.length - 1;
  const isScore = tier < scoreCutCount(draft.tiers);
  const own = isScore ? (list[tier]?.cut ?? cuts[tier] ?? NaN) : potentialCut;
  if (tier === last || Number.isNaN(own)) return texts.none;
  if (by === "pareto") return isScore ? figure(own, 4) : fill(texts.potential, { cut: tenth(own) });
  if (by === "quota") return isScore ? tenth(own) : fill(texts.potential, { cut: tenth(own) });
  const label = fill(texts.cutOf, { tier: list[tier]?.label });
  const take = (value: number): void =>
    edit((model) => (isScore ? withCut(model, tier, value, cuts) : withPotentialCut(model, value)));
  return (
    <NumberField
      className={styles.field}
      label={isScore ? label : fill(texts.potential, { cut: label })}
      value={isScore ? own : draft.tiers.potentialCut}
      step={0.1}
      format={tenth}
      onTake={take}
    />
  );
}
