import { numberOf } from "../cells/arguments";
import { tierOdds as oddsOf } from "../model/robust/tierOdds";
import { answer } from "./answer";
import { atLeast, countOf, cutsOf, weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * Tells how sure each account's tier is: the share of random weights, spread around yours, that put it into each
 * tier. The same seed gives the same figures.
 * @customfunction TIERODDS TIERODDS
 * @helpurl https://localhost:3000/help/en/tierodds.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [spread] How far the weights stray, relative to themselves. Left out: 0.2.
 * @param [runs] Number of random draws, 1 to 1,000,000. Left out: 10,000.
 * @param [seed] Any whole number. Left out: 1.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, one column per tier, from the best down: 0 to 1; "" where nothing is known of the account,
 * "Check" where a cell cannot be used (#VALUE! with the reason where the call is about one account).
 */
export function tierOdds(
  metrics: unknown[][],
  weights: unknown[][],
  cuts?: unknown[][],
  spread?: unknown,
  runs?: unknown,
  seed?: unknown,
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    const odds = oddsOf(ratings, weightsOf(weights, ratings.length), cutsOf(cuts), {
      spread: atLeast(numberOf(spread, "spread", 0.2), "spread", 0),
      runs: countOf(runs, "runs", 10_000, 1_000_000),
      seed: Math.trunc(numberOf(seed, "seed", 1)),
    });
    return rows(...odds.map((column) => figures(column, check)));
  });
}
