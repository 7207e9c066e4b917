import { optionOf } from "../cells/tail";
import { ModelError } from "../model/error";
import { contribution as contributionOf } from "../model/score/contribution";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * What a contribution is measured from.
 * @customenum {string}
 */
enum Base {
  /** Points of the score: a row sums to the account's SCORE. */
  zero = "zero",
  /** Points above or below the mean of the accounts. */
  mean = "mean",
}

/**
 * Shows where each account's score comes from: the points that every criterion contributes.
 * @customfunction CONTRIBUTION CONTRIBUTION
 * @helpurl https://localhost:3000/help/en/contribution.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [base] zero (default): rows sum to SCORE; mean: above or below the mean of the accounts.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, one column per criterion: score points, 0 where a rating is not known, "" where
 * nothing is known of the account, "Check" where one of its cells cannot be used (#VALUE! with the reason where
 * the call is about one account).
 */
export function contribution(
  metrics: unknown[][],
  weights: unknown[][],
  base?: Base,
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    const from = optionOf(base, "base", [Base.zero, Base.mean]);
    if (from === Base.mean && check.length === 1) throw new ModelError("ANCHORS_MISSING", { path: "base" });
    const judged = ratings.map((rating) => rating.map((value, at) => (check[at] === 1 ? NaN : value)));
    const points = contributionOf(judged, weightsOf(weights, ratings.length), from);
    return rows(...points.map((column) => figures(column, check)));
  });
}
