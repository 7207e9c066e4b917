import { metricsOf } from "../cells/arguments";
import { entropyWeights } from "../model/weight/entropy";
import { answer } from "./answer";
import { columnOf } from "./encode";

/**
 * Draws weights from the data: the more unevenly a criterion is spread over the accounts, the more it weighs.
 * @customfunction ENTROPY ENTROPY
 * @helpurl https://localhost:3000/help/en/entropy.html
 * @param metrics Accounts × criteria, 0 or more, in any unit. Accounts with a cell that is not a number are left out.
 * @returns One row per criterion: its weight; they sum to 1.
 */
export function entropy(metrics: unknown[][]): unknown[][] {
  return answer(() => columnOf(entropyWeights(metricsOf(metrics).columns.map(({ values }) => values))));
}
