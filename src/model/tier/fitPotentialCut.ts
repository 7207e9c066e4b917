import { roundScore } from "../round";

/**
 * Finds the potential cut that a quota asks for: of the accounts below the second-to-last cut, as many as the
 * second-to-last tier has places come to stand at or above it, those with the highest potential. Equal potentials
 * never part, so ties promote.
 *
 * @param byScore index of each account's tier by its score, -1 where none
 * @param potential axis value of each account, 0..100; NaN is unknown
 * @param tierCount number of tiers, at least 2
 * @returns null where no account in question has a known potential, or the tier has no places
 */
export function fitPotentialCut(
  byScore: ArrayLike<number>,
  potential: ArrayLike<number>,
  tierCount: number,
): number | null {
  const upper = tierCount - 2;
  const places = Array.from(byScore).filter((tier) => tier === upper).length;
  const values = Array.from(byScore)
    .flatMap((tier, account) => (tier >= upper ? roundScore(potential[account] as number) : []))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => b - a);
  return values[Math.min(places, values.length) - 1] ?? null;
}
