import { alignedVectorOf } from "../cells/arguments";
import { textOf } from "../cells/cell";
import { valueBalance } from "../model/score/valueBalance";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * Balances a portfolio by dimension: how far each one lifts the scores, and how far it tells the accounts apart.
 * @customfunction BALANCE BALANCE
 * @helpurl https://localhost:3000/help/en/balance.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param dimensions The name of its dimension, one per criterion.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per dimension, in the order in which they first appear, six columns: mean rating; mean contribution in
 * score points; share of all points; share of the variance of the scores, negative where it runs against them; standard
 * deviation of the ratings; 1 where it is a key factor, one of the largest shares of the variance that together pass one
 * half, else 0. "" where a figure does not exist: no shares of the variance where all scores are equal. Accounts with a
 * cell that cannot be used take no part (#VALUE! with the reason where the call is about one account).
 */
export function balance(
  metrics: unknown[][],
  weights: unknown[][],
  dimensions: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    const judged = ratings.map((rating) => rating.map((value, at) => (check[at] === 1 ? NaN : value)));
    const names = alignedVectorOf(dimensions, "dimensions", ratings.length).map(textOf);
    const found = valueBalance(judged, weightsOf(weights, ratings.length), names);
    return found.map(({ rating, points, pointShare, varianceShare, deviation, isKey }) =>
      figures(
        [rating, points, pointShare, varianceShare, deviation, Number.isNaN(varianceShare) ? NaN : +isKey],
        [],
      ),
    );
  });
}
