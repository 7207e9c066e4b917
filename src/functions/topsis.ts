import { metricsOf } from "../cells/arguments";
import { directionsOf } from "../cells/tail";
import { topsis as closeness } from "../model/score/topsis";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { faultyAccounts, faultyCells, tellLoneFault } from "./faults";

/**
 * Tells how near each account is to the best of all metrics and how far from the worst (TOPSIS), from 0 to 1.
 * @customfunction TOPSIS TOPSIS
 * @helpurl https://localhost:3000/help/en/topsis.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param weights One per criterion, 0 or more, in any scale.
 * @param [directions] max or min, benefit or cost, 1 or -1; one per criterion. Left out: more is better.
 * @returns One row per account: 0 to 1, 0.5 where best and worst are the same; "" where one of its metrics is not
 * known, "Check" where a cell cannot be used (#VALUE! with the reason where the call is about one account).
 */
export function topsis(metrics: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  return answer(() => {
    const read = metricsOf(metrics);
    const checks = faultyCells(read);
    tellLoneFault(read, checks);
    const columns = read.columns.map(({ values }) => values);
    const ways = directionsOf(directions, columns.length).map((direction) => direction ?? "max");
    const found = closeness(columns, weightsOf(weights, columns.length), ways);
    return rows(figures(found, faultyAccounts(read, checks)));
  });
}
