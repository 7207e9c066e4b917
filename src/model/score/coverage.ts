import { knownWeight } from "./knownWeight";
import { roundScore } from "../round";

/**
 * How much of the weight an account's score rests on: known weight ÷ all weight.
 *
 * @param ratings one column a criterion, one entry an account; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @returns one figure an account, 0..1, rounded by the method: 0.35 + 0.30 + 0.05 is 0.7
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function coverage(ratings: readonly ArrayLike<number>[], weights: readonly number[]): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return knownWeight(ratings, weights).map((weight) => roundScore(weight / total));
}
