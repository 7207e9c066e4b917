import { metricsOf } from "../cells/arguments";
import { coverage as coverageOf } from "../model/score/coverage";
import { answer } from "./answer";
import { weightsOf } from "./decode";
import { figures, rows } from "./encode";
import { faultyAccounts, faultyCells, tellLoneFault } from "./faults";

/**
 * Tells how much of the weight an account's score rests on: the known share, from 0 to 1.
 * @customfunction COVERAGE COVERAGE
 * @helpurl https://localhost:3000/help/en/coverage.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion.
 * @param weights One per criterion, 0 or more, in any scale.
 * @returns One row per account: known weight ÷ all weight, "Check" where a cell cannot be used (#VALUE! with the
 * reason where the call is about one account).
 */
export function coverage(metrics: unknown[][], weights: unknown[][]): unknown[][] {
  return answer(() => {
    const read = metricsOf(metrics);
    const checks = faultyCells(read);
    tellLoneFault(read, checks);
    const known = read.columns.map(({ values }) => values);
    const shares = coverageOf(known, weightsOf(weights, known.length));
    return rows(figures(shares, faultyAccounts(read, checks)));
  });
}
