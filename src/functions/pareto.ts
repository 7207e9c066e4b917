import { vectorOf } from "../cells/arguments";
import { pareto as paretoOf } from "../model/concentration/concentration";
import { answer } from "./answer";
import { scoresOf } from "./decode";
import { figures, rows } from "./encode";

/**
 * Ranks accounts by an amount and shows each one's share of the whole, by itself and cumulated from the largest.
 * @customfunction PARETO PARETO
 * @helpurl https://localhost:3000/help/en/pareto.html
 * @param amounts One per account, 0 or more, all in one unit. Blanks do not count.
 * @returns One row per account, three columns: rank, share, cumulative share, which equal amounts have in common; "" where
 * the amount is blank, "Check" where it cannot be used.
 */
export function pareto(amounts: unknown[][]): unknown[][] {
  return answer(() => {
    const { values, check } = scoresOf(vectorOf(amounts, "amounts"));
    const { rank, share, cumulative } = paretoOf(values);
    return rows(...[rank, share, cumulative].map((column) => figures(column, check)));
  });
}
