import { answer } from "./answer";
import { rows, shown } from "./encode";
import { ALL_METHODS, rateMetrics } from "./rateMetrics";

/**
 * Rates every metric from 0 to 100, higher is better, so that criteria in different units can be compared.
 * @customfunction NORMALIZE NORMALIZE
 * @helpurl https://localhost:3000/help/en/normalize.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log, percentile, max, sum, vector or zscore; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, one column per criterion: the rating, not rounded, so that a score made of it is the
 * same as SCORE's; "" where not known, "Check" where the cell cannot be used (#VALUE! with the reason where the call
 * is about one account).
 */
export function normalize(
  metrics: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, checks } = rateMetrics(metrics, [directions, bounds, method, missing], ALL_METHODS);
    const unrounded = (rating: number): number => rating;
    return rows(...ratings.map((rating, criterion) => shown(rating, checks[criterion] ?? [], unrounded)));
  });
}
