import { checkCuts, tierByCut } from "../tier/tierByCut";
import { contribution } from "../score/contribution";
import { knownWeight } from "../score/knownWeight";
import { roundOutward } from "./roundOutward";
import { roundScore } from "../round";

/** What accounts lack for the next tier. */
export interface TierGaps {
  /**
   * One column a criterion: the rating points that it alone would need, rounded outward; NaN where that would pass
   * 100, the rating is unknown or weighs nothing, or there is no tier above.
   */
  readonly points: readonly Float64Array[];
  /** Share of the remaining room to 100 that would do on all criteria together, 0..1; NaN likewise. */
  readonly evenly: Float64Array;
}

/**
 * The way to the next tier. Ours. Checked against test/data/finalGrade.json.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @param cuts best first, one fewer than the tiers
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO, CUTS_UNSORTED
 */
export function tierGap(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  cuts: readonly number[],
): TierGaps {
  checkCuts(cuts);
  const known = knownWeight(ratings, weights);
  const split = contribution(ratings, weights);
  const scores = known.map((_, account) =>
    split.reduce((sum, column) => sum + (column[account] as number), 0),
  );
  const tiers = tierByCut(scores, cuts);
  const gaps = scores.map(
    (score, account) => roundScore(cuts[(tiers[account] as number) - 1] ?? NaN) - score,
  );
  return {
    points: ratings.map((column, index) =>
      gaps.map((gap, account) => {
        const needed = roundOutward((gap * (known[account] as number)) / (weights[index] as number));
        return roundScore((column[account] as number) + needed) <= 100 ? needed : NaN;
      }),
    ),
    evenly: gaps.map((gap, account) => {
      const share = roundOutward(gap / (100 - (scores[account] as number)));
      return share <= 1 ? share : NaN;
    }),
  };
}
