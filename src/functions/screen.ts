import { alignedVectorOf, metricsOf, numberIn } from "../cells/arguments";
import { isMissing } from "../cells/cell";
import { directionsOf } from "../cells/tail";
import { screen as countMet } from "../model/score/screen";
import { answer } from "./answer";
import { figures, rows } from "./encode";
import { faultyAccounts, faultyCells, tellLoneFault } from "./faults";

/**
 * Counts how many limits each account meets, such as a revenue of at least 500 and a payment delay of at most 30 days.
 * @customfunction SCREEN SCREEN
 * @helpurl https://localhost:3000/help/en/screen.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param limits One per criterion, in its unit. An empty text is no limit.
 * @param [directions] max: at least the limit, min: at most; benefit or cost, 1 or -1; one per criterion. Left out: max.
 * @returns One row per account: a count. A metric that is not known meets no limit; "Check" where a cell cannot be
 * used (#VALUE! with the reason where the call is about one account).
 */
export function screen(metrics: unknown[][], limits: unknown[][], directions?: unknown[][]): unknown[][] {
  return answer(() => {
    const read = metricsOf(metrics);
    const checks = faultyCells(read);
    tellLoneFault(read, checks);
    const columns = read.columns.map(({ values }) => values);
    const edges = alignedVectorOf(limits, "limits", columns.length).map((cell, index) =>
      isMissing(cell) ? NaN : numberIn(cell, { path: "limits", row: index + 1 }),
    );
    const ways = directionsOf(directions, columns.length).map((direction) => direction ?? "max");
    return rows(figures(countMet(columns, edges, ways), faultyAccounts(read, checks)));
  });
}
