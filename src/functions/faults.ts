import type { Metrics } from "../cells/arguments";
import { ModelError } from "../model/error";
import { FAULTY } from "../model/portfolio/types";

/** One column per criterion; 1 where a cell cannot be used. */
export type Checks = readonly ArrayLike<number>[];

/** Cells that are neither a number nor missing. */
export function faultyCells({ columns }: Metrics): Checks {
  return columns.map(({ state }) => state.map((cell) => Number(cell === FAULTY)));
}

/** One entry per account; 1 where any of its cells cannot be used. */
export function faultyAccounts({ count }: Metrics, checks: Checks): Uint8Array {
  return Uint8Array.from({ length: count }, (_, account) =>
    Number(checks.some((check) => check[account] === 1)),
  );
}

/**
 * In a spill a faulty account reads "Check" and the others their figures. Where the call is about one account, as
 * in the column of a table, its fault is told in full instead.
 *
 * @throws {ModelError} NUMBER_EXPECTED with the column in `position`
 */
export function tellLoneFault({ count, faults }: Metrics, checks: Checks): void {
  const index = count === 1 ? checks.findIndex((check) => check[0] === 1) : -1;
  if (index === -1) return;
  const content = faults.find(({ column }) => column === String(index + 1))?.content;
  throw new ModelError("NUMBER_EXPECTED", { path: "metrics", position: index + 1, content });
}
