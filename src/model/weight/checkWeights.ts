import { ModelError } from "../error";

/**
 * Refuses weights that cannot weigh. Their total may be anything above 0: 0.35+0.30+0.20+0.10+0.05 is
 * 0.9999999999999999 in binary, so a test for exactly 1 would refuse the source's own weights.
 *
 * @throws {ModelError} NUMBER_EXPECTED where one is no number, or the points of a rating of 100 are too many for one;
 *   WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function checkWeights(weights: readonly number[]): void {
  weights.forEach((weight, index) => {
    if (!Number.isFinite(weight))
      throw new ModelError("NUMBER_EXPECTED", { path: "weights", row: index + 1, content: String(weight) });
    if (weight < 0)
      throw new ModelError("WEIGHT_NEGATIVE", { path: "weights", row: index + 1, content: String(weight) });
  });
  if (!weights.some((weight) => weight > 0)) throw new ModelError("WEIGHTS_ZERO");
  if (!Number.isFinite(100 * weights.reduce((sum, weight) => sum + weight, 0))) {
    const row = weights.indexOf(Math.max(...weights)) + 1;
    throw new ModelError("NUMBER_EXPECTED", { path: "weights", row, content: String(weights[row - 1]) });
  }
}
