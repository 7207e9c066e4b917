import { weightedSum } from "../model/score/weightedSum";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * Scores accounts from 0 to 100: the weighted mean of their ratings, higher is better.
 * @customfunction SCORE SCORE
 * @helpurl https://localhost:3000/help/en/score.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account: its score, "" where nothing is known of it, "Check" where a cell cannot be used
 * (#VALUE! with the reason where the call is about one account).
 */
export function score(
  metrics: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    return rows(figures(weightedSum(ratings, weightsOf(weights, ratings.length)), check));
  });
}
