import { ModelError } from "../error";
import { roundScore } from "../round";
import { spreadOf } from "../scale/rateZscore";
import { contribution } from "./contribution";
import { groupScores, groupsOf } from "./groupScores";

/** One dimension's part in the value of a portfolio. */
export interface DimensionBalance {
  /** Mean over the accounts of their rating by this dimension alone, 0..100; NaN where none is known. */
  readonly rating: number;
  /** Mean over the accounts of its points of the score; they sum to the mean score. */
  readonly points: number;
  /** Its share of all points, 0..1; they sum to 1. NaN where nobody has a point. */
  readonly pointShare: number;
  /** Its share of what tells the scores apart: cov(points, score) ÷ var(score); they sum to 1, and one that runs against
   * the score is negative. NaN where all scores are equal. */
  readonly varianceShare: number;
  /** Population standard deviation of its ratings. */
  readonly deviation: number;
  /** Whether it is among the largest shares of the variance that together pass one half; equal shares stand together. */
  readonly isKey: boolean;
}

/**
 * The value balance: how far each dimension lifts the scores, and how far it tells the accounts apart.
 *
 * The source (000, 客户价值平衡表) asks for the distribution over dimensions and the key factors, and gives no formula:
 * the figures and the rule of one half are ours. The split of a variance is the covariance principle (Euler's allocation
 * of a homogeneous measure). Checked against test/data/riskContribution.json.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown and contributes nothing
 * @param weights one a criterion, not negative, any total above 0
 * @param dimensions one name a criterion
 * @returns one entry a dimension, in order of first appearance; accounts of which nothing is known take no part
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO; NO_FIGURE where nothing is known of any account
 */
export function valueBalance(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  dimensions: readonly string[],
): DimensionBalance[] {
  const byCriterion = contribution(ratings, weights).map(known);
  const scores = summed(byCriterion);
  if (scores.length === 0) throw new ModelError("NO_FIGURE", { path: "metrics" });
  const meanScore = meanOf(scores);
  const isLevel = scores.every((score) => roundScore(score) === roundScore(scores[0] as number));
  const variance = covariance(scores, scores);
  const byDimension = groupsOf(dimensions).map((name) =>
    summed(byCriterion.filter((_, index) => dimensions[index] === name)),
  );
  const shares = byDimension.map((own) => (isLevel ? NaN : roundScore(covariance(own, scores) / variance)));
  const least = leastKeyShare(shares);
  return groupScores(ratings, weights, dimensions).map((column, index) => {
    const own = known(column);
    const points = meanOf(byDimension[index] as number[]);
    const varianceShare = shares[index] as number;
    return {
      rating: meanOf(own),
      points,
      pointShare: meanScore === 0 ? NaN : points / meanScore,
      varianceShare,
      deviation: spreadOf(own).deviation,
      isKey: varianceShare >= least,
    };
  });
}

/** The smallest of the largest shares that together pass one half; NaN where there are none. */
function leastKeyShare(shares: readonly number[]): number {
  let sum = 0;
  const falling = [...shares].sort((one, other) => other - one);
  return falling.find((share) => (sum += share) > 0.5) ?? NaN;
}

function known(column: Float64Array): number[] {
  return Array.from(column).filter((value) => !Number.isNaN(value));
}

/** Sums of columns, an account at a time. */
function summed(columns: readonly (readonly number[])[]): number[] {
  return (columns[0] ?? []).map((_, account) =>
    columns.reduce((sum, column) => sum + (column[account] as number), 0),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function covariance(one: readonly number[], other: readonly number[]): number {
  const [mean, otherMean] = [meanOf(one), meanOf(other)];
  return meanOf(one.map((value, index) => (value - mean) * ((other[index] as number) - otherMean)));
}
