import { numbersOf } from "../cells/arguments";
import { optionOf } from "../cells/tail";
import { rankWeights } from "../model/weight/rankWeights";
import { answer } from "./answer";
import { columnOf } from "./encode";

/**
 * How weights fall from rank to rank.
 * @customenum {string}
 */
enum RankMethod {
  /** Rank order centroid: the mean of all weights that fit the order. */
  centroid = "centroid",
  /** Rank sum: in even steps. */
  sum = "sum",
  /** One divided by the rank. */
  reciprocal = "reciprocal",
}

/**
 * Draws weights from the mere order of the criteria. They sum to 1; equal ranks share.
 * @customfunction RANKWEIGHT RANKWEIGHT
 * @helpurl https://localhost:3000/help/en/rankweight.html
 * @param ranks One per criterion, 1 the most important. Only their order counts.
 * @param [method] centroid (default), sum or reciprocal.
 * @returns One row per criterion: its weight.
 */
export function rankWeight(ranks: unknown[][], method?: RankMethod): unknown[][] {
  return answer(() => {
    const chosen = optionOf(method, "method", [RankMethod.centroid, RankMethod.sum, RankMethod.reciprocal]);
    return columnOf(rankWeights(numbersOf(ranks, "ranks"), chosen));
  });
}
