import { hhi as hhiOf } from "../model/concentration/concentration";
import { answer } from "./answer";
import { figuresOf } from "./decode";
import { columnOf } from "./encode";

/**
 * Measures how concentrated amounts are: the Herfindahl–Hirschman index, the sum of the squared shares in percent.
 * @customfunction HHI HHI
 * @helpurl https://localhost:3000/help/en/hhi.html
 * @param amounts One per account, 0 or more, all in one unit. Blanks do not count.
 * @returns Up to 10,000, for a single account; 10,000 ÷ n for n equal ones.
 */
export function hhi(amounts: unknown[][]): unknown[][] {
  return answer(() => columnOf([hhiOf(figuresOf(amounts, "amounts"))]));
}
