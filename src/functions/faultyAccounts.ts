import type { Metrics } from "../cells/arguments";
import { warningSentence } from "../cells/sentence";

/**
 * Accounts that cannot be scored: in a spill they read "Check" and the others their figures. Where the call is
 * about one account, as in the column of a table, its fault is told in full instead.
 *
 * @param checks one column a criterion; 1 where the cell leaves its account without a score
 * @returns one entry an account; 1 where any of its cells does
 * @throws {CustomFunctions.Error} #VALUE! with what, where and cure
 */
export function faultyAccounts(metrics: Metrics, checks: readonly ArrayLike<number>[]): Uint8Array {
  if (metrics.count === 1) tellFault(metrics, checks);
  return Uint8Array.from({ length: metrics.count }, (_, account) =>
    Number(checks.some((check) => check[account] === 1)),
  );
}

function tellFault({ faults }: Metrics, checks: readonly ArrayLike<number>[]): void {
  const index = checks.findIndex((check) => check[0] === 1);
  if (index === -1) return;
  const column = String(index + 1);
  const content = faults.find((fault) => fault.column === column)?.content;
  const sentence = warningSentence(
    content === undefined
      ? { code: "MISSING_CELL", where: { column } }
      : { code: "FAULTY_CELL", where: { column, content } },
    "en",
  );
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}
