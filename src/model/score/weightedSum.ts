import { knownWeight } from "./knownWeight";
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
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 * @example weightedSum([[100, 50], [0, 50]], [3, 1]) // 75, 50
 */
export function weightedSum(ratings: readonly ArrayLike<number>[], weights: readonly number[]): Float64Array {
  const known = knownWeight(ratings, weights);
  const points = new Float64Array(known.length);
  ratings.forEach((column, index) => {
    const weight = weights[index] as number;
    for (let account = 0; account < points.length; account++) {
      const rating = column[account] as number;
      if (!Number.isNaN(rating)) points[account] = (points[account] as number) + weight * rating;
    }
  });
  return points.map((sum, account) => roundScore(sum / (known[account] as number)));
}
