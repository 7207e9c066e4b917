import { roundScore } from "../round";
import { median } from "../statistics/median";
import { sortedKnown } from "../statistics/sorted";
import type { MatrixCut } from "../document/types";

/**
 * A cut of the value matrix as a number.
 *
 * @param values axis values of the rated accounts that are known on both axes; NaN is left out
 * @returns rounded by the method; NaN where mean or median have no account to stand on
 */
export function matrixCut(values: ArrayLike<number>, cut: MatrixCut): number {
  if (typeof cut === "number") return roundScore(cut);
  const sorted = sortedKnown(values);
  if (cut === "median") return roundScore(median(sorted));
  return roundScore(sorted.reduce((sum, value) => sum + value, 0) / sorted.length);
}
