import { RATED, type Assessment } from "../assessment";
import type { Portfolio } from "../portfolio/types";
import { roundScore } from "../round";
import { heldCuts } from "../tier/hold";
import { tierAt } from "../tier/tierByCut";

/** One account before the model's bands: what decides its tier on the score. */
export interface Standing {
  readonly ratings: readonly Float64Array[];
  readonly weights: readonly number[];
  /** Best first; under the rule `potential` without the last, and further away by the buffer. */
  readonly cuts: readonly number[];
  /** Tier of the model behind each band of the score; under `potential` the lowest band is that of the account's potential. */
  readonly tiers: readonly number[];
}

/** The cuts on the score that decide an account's tier, best first; none where the score does not decide. */
export function scoreCuts(assessment: Assessment, portfolio: Portfolio, account: number): readonly number[] {
  return standingOf(assessment, portfolio, account)?.cuts ?? [];
}

/** The band of a score, 0 the best. */
export function bandOf(score: number, cuts: readonly number[]): number {
  return tierAt(roundScore(score), cuts);
}

/** Null where the score does not decide: an account without a tier, or tiers by Pareto. */
export function standingOf(assessment: Assessment, portfolio: Portfolio, account: number): Standing | null {
  const { model, criteria, cuts, status } = assessment;
  const { by, rule, list, buffer } = model.tiers;
  if (status[account] !== RATED || by === "pareto") return null;
  const last = list.length - 1;
  const byPotential = rule === "potential";
  const held = heldCuts(cuts, portfolio.previous?.[account] ?? -1, buffer);
  return {
    ratings: assessment.ratings.map((column) => column.slice(account, account + 1)),
    weights: criteria.map(({ weight }) => weight),
    cuts: byPotential ? held.slice(0, last - 1) : held,
    tiers: list.flatMap((_, tier) => {
      if (!byPotential || tier < last - 1) return [tier];
      return tier === last ? [lowerTier(assessment, account)] : [];
    }),
  };
}

/** Which of the last two tiers the account's potential gives. */
function lowerTier({ model, potential, potentialCut }: Assessment, account: number): number {
  const last = model.tiers.list.length - 1;
  return (potential[account] as number) >= potentialCut ? last - 1 : last;
}
