import { ModelError } from "../error";
import { roundScore } from "../round";

/**
 * Tiers as descending bands of the score; at a cut is in the upper tier. Checked against test/data/serverGrades.json.
 *
 * @param scores NaN has no tier
 * @param cuts best first, one fewer than the tiers; equal cuts leave the lower of the two tiers empty
 * @returns index of the tier, 0 the top, `cuts.length` the last; -1 where the score is NaN
 * @throws {ModelError} CUTS_UNSORTED
 * @example tierByCut([80, 79.9, 12], [80, 65, 50]) // 0, 1, 3
 */
export function tierByCut(scores: ArrayLike<number>, cuts: readonly number[]): Int16Array {
  checkCuts(cuts);
  const rounded = cuts.map(roundScore);
  return Int16Array.from(scores, (score) => tierAt(roundScore(score), rounded));
}

/** Refuses cuts that rise from one tier to the next. */
export function checkCuts(cuts: readonly number[]): void {
  cuts.forEach((cut, index) => {
    if (index > 0 && cut > (cuts[index - 1] as number))
      throw new ModelError("CUTS_UNSORTED", { path: "cuts", row: index + 1, content: String(cut) });
  });
}

/** Tier of one rounded score among rounded, descending thresholds. */
export function tierAt(score: number, thresholds: readonly number[]): number {
  if (Number.isNaN(score)) return -1;
  const index = thresholds.findIndex((threshold) => score >= threshold);
  return index === -1 ? thresholds.length : index;
}
