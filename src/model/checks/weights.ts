import type { Warning } from "../assessment";
import { roundScore } from "../round";

/** Weights that sum neither to 1 nor to 100. They count in proportion, but one of them may be missing or mistyped. */
export function aboutWeights(weights: readonly number[]): Warning[] {
  const total = roundScore(weights.reduce((sum, weight) => sum + weight, 0));
  return total === 1 || total === 100 ? [] : [{ code: "WEIGHTS_TOTAL", where: { content: String(total) } }];
}
