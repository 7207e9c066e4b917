import { checkWeights } from "../weight/checkWeights";
import { checkShape } from "./checkShape";
import { roundScore } from "../round";

/**
 * Weighted sum: each account's score is the weighted mean of its known ratings.
 *
 * Use it when a weak rating may be made up for by a strong one.
 * Source: Fishburn 1967. Checked against test/data/weightedSum.json.
 *
 * @param ratings one column a criterion, one entry an account, 0..100, higher is better; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @returns one score an account, 0..100, rounded by the method; NaN where no weight is known
 * @throws {ModelError} SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 * @example weightedSum([[100, 50], [0, 50]], [3, 1]) // 75, 50
 */
export function weightedSum(ratings: readonly ArrayLike<number>[], weights: readonly number[]): Float64Array {
  checkShape(ratings, weights);
  checkWeights(weights);
  const count = ratings[0]?.length ?? 0;
  const points = new Float64Array(count);
  const known = new Float64Array(count);
  ratings.forEach((column, index) => {
    const weight = weights[index] as number;
    for (let account = 0; account < count; account++) {
      const rating = column[account] as number;
      if (Number.isNaN(rating)) continue;
      points[account] = (points[account] as number) + weight * rating;
      known[account] = (known[account] as number) + weight;
    }
  });
  return points.map((sum, account) => roundScore(sum / (known[account] as number)));
}
