import { alignedVectorOf } from "../cells/arguments";
import { textOf } from "../cells/cell";
import { groupScores } from "../model/score/groupScores";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { METHODS, rateMetrics } from "./rateMetrics";

/**
 * Scores accounts by groups of criteria, such as dimensions: one score a group, 0 to 100.
 * @customfunction GROUPSCORE GROUPSCORE
 * @helpurl https://localhost:3000/help/en/groupscore.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale. A group whose weights are all 0 is weighed evenly.
 * @param groups The name of its group, one per criterion.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @param [bounds] Worst and best, one row per criterion. Left out, or a blank row: from the data.
 * @param [method] minmax (default), p5p95, log or percentile; one value or one per criterion.
 * @param [missing] unknown (default), zero, worst, median or error; one value or one per criterion.
 * @returns One row per account, one column per group, in the order in which they first appear: the score, "" where
 * nothing of the group is known, "Check" where a cell of the account cannot be used (#VALUE! with the reason where the
 * call is about one account).
 */
export function groupScore(
  metrics: unknown[][],
  weights: unknown[][],
  groups: unknown[][],
  directions?: unknown[][],
  bounds?: unknown[][],
  method?: unknown[][],
  missing?: unknown[][],
): unknown[][] {
  return answer(() => {
    const { ratings, check } = rateMetrics(metrics, [directions, bounds, method, missing], METHODS);
    const shares = weightsOf(weights, ratings.length);
    const names = alignedVectorOf(groups, "groups", ratings.length).map(textOf);
    const scores = groupScores(ratings, shares, names);
    return rows(...scores.map((score) => figures(score, check)));
  });
}
