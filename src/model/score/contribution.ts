import { knownWeight } from "./knownWeight";

/**
 * Where an account's points come from: w·r ÷ the weight known for that account. The row sums to its score.
 * An unknown rating contributes nothing. With the base `mean` each criterion's mean contribution over the
 * accounts is taken off, so the row sums to the distance from the mean score.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @returns one column a criterion, in score points, not rounded; NaN where nothing is known of the account
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function contribution(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  base: "zero" | "mean" = "zero",
): Float64Array[] {
  const known = knownWeight(ratings, weights);
  return ratings.map((column, index) => {
    const points = known.map((weight, account) => {
      const rating = column[account] as number;
      return weight === 0 ? NaN : ((Number.isNaN(rating) ? 0 : rating) * (weights[index] as number)) / weight;
    });
    return base === "zero" ? points : aboveMean(points);
  });
}

function aboveMean(points: Float64Array): Float64Array {
  const known = points.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return points.map((value) => value - mean);
}
