import { optionOf } from "../cells/tail";
import { tierFlip as flips, type Flip } from "../model/robust/tierFlip";
import { weightedSum } from "../model/score/weightedSum";
import { tierByCut } from "../model/tier/tierByCut";
import { answer } from "./answer";
import { bandsOf, SOURCE, weightsOf } from "./decode";
import { figures, labelled, rows, UNRATED } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/** In place of a tier after the change, where no change of one weight moves the account. */
const STABLE = "Stable";

/**
 * How changes of a weight are compared.
 * @customenum {string}
 */
enum By {
  /** Points of the weight, of 100 in all. */
  points = "points",
  /** Relative to the weight that changes. */
  relative = "relative",
}

/**
 * Tells how robust each account's tier is: the smallest change of one weight, the others rescaled in proportion, that
 * moves it to another tier.
 * @customfunction TIERFLIP TIERFLIP
 * @helpurl https://localhost:3000/help/en/tierflip.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [cuts] Where each tier but the last begins, from the best down. Left out: 80, 65, 50.
 * @param [labels] One label more than cuts. Left out: Strategic, Core, Potential, Service.
 * @param [by] points (default) or relative: which change counts as the smallest.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, five columns: its tier; its tier after the change, "Stable" where no change of one
 * weight moves it; the number of the criterion; the change of its weight, in points of 100; the new weight. "Unrated"
 * in the first column where nothing is known of the account, "Check" where a cell cannot be used (#VALUE! with the
 * reason where the call is about one account).
 */
export function tierFlip(
  metrics: unknown[][],
  weights: unknown[][],
  cuts?: unknown[][],
  labels?: unknown[][],
  by?: By,
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    const shares = weightsOf(weights, ratings.length);
    const bands = bandsOf(cuts, "cuts", labels, SOURCE);
    const tiers = tierByCut(weightedSum(ratings, shares), bands.edges);
    const measure = optionOf(by, "by", [By.points, By.relative]);
    const found = flips(ratings, shares, bands.edges, measure);
    const isRated = (account: number) => check[account] !== 1 && tiers[account] !== -1;
    const after = found.map((flip, account) => {
      if (!isRated(account)) return "";
      return flip === null ? STABLE : (bands.labels[flip.tier] ?? "");
    });
    const column = (valueOf: (flip: Flip) => number) =>
      figures(
        found.map((flip, account) => (flip === null || !isRated(account) ? NaN : valueOf(flip))),
        [],
      );
    return rows(
      labelled(tiers, bands.labels, check, UNRATED),
      after,
      column(({ criterion }) => criterion + 1),
      column(({ change }) => change),
      column(({ weight }) => weight),
    );
  });
}
