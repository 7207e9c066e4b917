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
  return matrixCutOfSorted(sortedKnown(values), cut);
}

/** Mean or median of ascending values without NaN, rounded by the method; NaN where there is none. */
export function matrixCutOfSorted(sorted: Float64Array, cut: "mean" | "median"): number {
  if (cut === "median") return roundScore(median(sorted));
  return roundScore(sorted.reduce((sum, value) => sum + value, 0) / sorted.length);
}
