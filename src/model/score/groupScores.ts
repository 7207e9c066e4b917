import { checkWeights } from "../weight/checkWeights";
import { weightedSum } from "./weightedSum";

/** The groups in order of first appearance. */
export function groupsOf(groups: readonly string[]): string[] {
  return [...new Set(groups)];
}

/**
 * Each account's score by each group of criteria. A group whose weights are all 0 is weighed evenly.
 * Checked against test/data/serverGrades.json.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @param groups one name a criterion
 * @returns one column a group, in order of first appearance; NaN where nothing of the group is known
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function groupScores(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  groups: readonly string[],
): Float64Array[] {
  checkWeights(weights);
  return groupsOf(groups).map((name) => {
    const isInside = (_: unknown, index: number): boolean => groups[index] === name;
    const own = weights.filter(isInside);
    const isWeighed = own.some((weight) => weight > 0);
    return weightedSum(ratings.filter(isInside), isWeighed ? own : own.map(() => 1));
  });
}
