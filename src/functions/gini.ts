import { gini as giniOf } from "../model/concentration/concentration";
import { answer } from "./answer";
import { figuresOf } from "./decode";
import { columnOf } from "./encode";

/**
 * Measures how unequal amounts are: the Gini coefficient.
 * @customfunction GINI GINI
 * @helpurl https://localhost:3000/help/en/gini.html
 * @param amounts One per account, 0 or more, all in one unit. Blanks do not count.
 * @returns 0 for equal amounts up to 1 − 1/n for a single one, by the usual definition, without correction for small numbers.
 */
export function gini(amounts: unknown[][]): unknown[][] {
  return answer(() => columnOf([giniOf(figuresOf(amounts, "amounts"))]));
}
