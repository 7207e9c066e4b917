import { ModelError } from "../error";
import { checkWeights } from "../weight/checkWeights";

/**
 * The weight of what is known of each account, on the scale of the weights.
 *
 * @param ratings one column a criterion, one entry an account; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function knownWeight(ratings: readonly ArrayLike<number>[], weights: readonly number[]): Float64Array {
  checkShape(ratings, weights);
  checkWeights(weights);
  const known = new Float64Array(ratings[0]?.length ?? 0);
  ratings.forEach((column, index) => {
    const weight = weights[index] as number;
    for (let account = 0; account < known.length; account++) {
      if (!Number.isNaN(column[account])) known[account] = (known[account] as number) + weight;
    }
  });
  return known;
}

/** Every criterion has a weight, and every column an entry for every account. */
function checkShape(ratings: readonly ArrayLike<number>[], weights: readonly number[]): void {
  if (ratings.length === 0) throw new ModelError("NO_CRITERIA");
  const accounts = ratings[0]?.length ?? 0;
  const shapes = [[weights.length, ratings.length], ...ratings.map((column) => [column.length, accounts])];
  for (const [count, expected] of shapes) {
    if (count !== expected) throw new ModelError("SHAPE", { count, expected: String(expected) });
  }
}
