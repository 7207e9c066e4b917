import { tierGap as gapsOf } from "../model/robust/tierGap";
import { metricAt } from "../model/scale/metricAt";
import { roundOutward } from "../model/robust/roundOutward";
import { answer } from "./answer";
import { cutsOf, weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { METHODS, rateMetrics, type RatedCriterion } from "./rateMetrics";

/**
 * Tells what each criterion alone would have to gain for the account's next tier, and what would do on all together.
 * @customfunction TIERGAP TIERGAP
 * @helpurl https://localhost:3000/help/en/tiergap.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, one column per criterion and one more. The change that the criterion alone needs: in
 * its own unit where both bounds are given, negative where less is better; in rating points elsewhere; "" where
 * even the best rating would not do, the metric is not known, or no tier is above. Last column: the share of the
 * room up to 100 that would do on all criteria evenly, 0 to 1. "Check" where a cell of the account cannot be used
 * (#VALUE! with the reason where the call is about one account).
 */
export function tierGap(
  metrics: unknown[][],
  weights: unknown[][],
  cuts?: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const tail = [directions, bounds, method, missing] as const;
    const { ratings, check, criteria } = rateMetrics(metrics, tail, METHODS);
    const { points, evenly } = gapsOf(ratings, weightsOf(weights, ratings.length), cutsOf(cuts));
    const changes = points.map((column, index) => inUnit(column, criteria[index] as RatedCriterion));
    return rows(...[...changes, evenly].map((column) => figures(column, check)));
  });
}

/** Rating points as a change of the metric, where the bounds say how the two belong together. */
function inUnit(points: Float64Array, { metrics, ratings, anchors, rule }: RatedCriterion): Float64Array {
  const { scale, worst, best } = rule;
  if (worst === null || best === null || (scale !== "linear" && scale !== "log")) return points;
  return points.map((gain, account) => {
    const rating = Math.min(100, (ratings[account] as number) + gain);
    return roundOutward(metricAt(rating, anchors, scale) - (metrics[account] as number));
  });
}
