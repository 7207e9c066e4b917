import { numberIn, scalarOf } from "../cells/arguments";
import { topShare as shareOf } from "../model/concentration/concentration";
import { answer } from "./answer";
import { figuresOf } from "./decode";
import { columnOf } from "./encode";

/**
 * Tells what share of the whole the largest accounts have.
 * @customfunction TOPSHARE TOPSHARE
 * @helpurl https://localhost:3000/help/en/topshare.html
 * @param amounts One per account, 0 or more, all in one unit. Blanks do not count.
 * @param top Below 1 a share of the accounts, rounded up: 0.2 for the largest fifth. From 1 on their number.
 * @returns A share of 0 to 1.
 */
export function topShare(amounts: unknown[][], top: unknown): unknown[][] {
  return answer(() =>
    columnOf([shareOf(figuresOf(amounts, "amounts"), numberIn(scalarOf(top), { path: "top" }))]),
  );
}
