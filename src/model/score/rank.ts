import { roundScore } from "../round";
import { countAbove, sortedKnown } from "../statistics/sorted";

/**
 * Competition ranking 1, 2, 2, 4: one more than the number of accounts with a higher score.
 *
 * @param scores NaN takes no place
 * @returns 0 where the score is NaN
 */
export function rank(scores: ArrayLike<number>): Int32Array {
  const rounded = new Float64Array(scores).map(roundScore);
  const sorted = sortedKnown(rounded);
  return Int32Array.from(rounded, (score) => (Number.isNaN(score) ? 0 : 1 + countAbove(sorted, score)));
}
