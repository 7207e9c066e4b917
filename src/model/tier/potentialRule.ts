import { ModelError } from "../error";
import { roundScore } from "../round";

/**
 * The source's own rule: its third tier is defined by potential ("to be developed"), not as a band of the score.
 * An account in one of the last two tiers is in the upper of them if its potential reaches the cut, else in the
 * last; with an unknown potential it has none, and is never demoted in silence.
 *
 * @param tiers index of each account's tier, -1 where none
 * @param potential axis value of each account, 0..100; NaN is unknown
 * @param tierCount number of tiers, at least 2
 * @throws {ModelError} SHAPE, LABELS_COUNT
 */
export function potentialRule(
  tiers: ArrayLike<number>,
  potential: ArrayLike<number>,
  tierCount: number,
  potentialCut: number,
): Int16Array {
  if (tierCount < 2) throw new ModelError("LABELS_COUNT", { count: tierCount, expected: "2" });
  if (potential.length !== tiers.length) {
    throw new ModelError("SHAPE", { count: potential.length, expected: String(tiers.length) });
  }
  const cut = roundScore(potentialCut);
  return Int16Array.from(tiers, (tier, account) => {
    if (tier < tierCount - 2) return tier;
    const value = roundScore(potential[account] as number);
    if (Number.isNaN(value)) return -1;
    return value >= cut ? tierCount - 2 : tierCount - 1;
  });
}
