import { contentOf } from "../../../cells/cell";
import { fill } from "../../../cells/fill";
import { understandTexts } from "../../../locales/pane/understand";
import { CHECK } from "../../../model/assessment";
import { accountKey, overridesByAccount } from "../../../model/tier/overrides";
import { cappingGate } from "../../../model/understand/cappingGate";
import { useNumbers, usePane, useTexts } from "../../usePane";
import { labelOf, type ShownRun } from "./shown";

/** The step that decided the account's tier, in a sentence. */
export function useStepText(run: ShownRun): string {
  const texts = useTexts(understandTexts).step;
  const words = usePane((state) => state.words);
  const { tenth, figure } = useNumbers();
  const { assessment, portfolio, draft, account } = run;
  const label = (tiers: ArrayLike<number>): string => labelOf(run, tiers[account], words.unrated);
  const tier = label(assessment.tier);
  switch (assessment.decidedBy[account]) {
    case "score":
      return draft.tiers.by === "pareto"
        ? fill(texts.pareto, {
            size: portfolio.size?.header,
            amount: figure(portfolio.size?.values[account] || 0),
          })
        : texts.score;
    case "buffer":
      return fill(texts.buffer, { tier, other: label(assessment.byScore), width: tenth(draft.tiers.buffer) });
    case "potential": {
      const value = assessment.potential[account] ?? NaN;
      const isHigh = value >= assessment.potentialCut;
      const values = { value: tenth(value), cut: tenth(assessment.potentialCut) };
      return fill(isHigh ? texts.potentialHigh : texts.potentialLow, values);
    }
    case "gate": {
      const found = cappingGate(assessment, portfolio, account);
      const { column = "", reason = "" } = found?.gate ?? {};
      const value = contentOf(found?.cell ?? null);
      const values = { tier, other: label(assessment.afterPotential), column, reason, value };
      return fill(reason === "" ? texts.gatePlain : texts.gate, values);
    }
    case "override": {
      const own = overridesByAccount(draft.overrides).get(accountKey(portfolio.ids[account] ?? ""));
      return fill(texts.override, {
        tier,
        other: label(assessment.afterGates),
        by: own?.by || undefined,
        reason: own?.reason || undefined,
        date: own?.expires ?? undefined,
      });
    }
    default:
      break;
  }
  if (assessment.status[account] === CHECK) return texts.check;
  const known = assessment.coverage[account] ?? 0;
  if (known >= draft.minCoverage) return texts.unknownPotential;
  const percent = (share: number): string => figure(Math.round(1000 * share) / 10);
  return fill(texts.unrated, { known: percent(known), needed: percent(draft.minCoverage) });
}
