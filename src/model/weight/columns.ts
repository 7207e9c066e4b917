import { ModelError } from "../error";

/**
 * The accounts whose metrics are all known, as columns: a weight that comes from the data compares like with like.
 *
 * @param columns one a criterion, one entry an account; NaN is not known
 * @throws {ModelError} NO_CRITERIA; TOO_FEW where fewer than `least` accounts are known in full
 */
export function completeColumns(columns: readonly ArrayLike<number>[], least: number): number[][] {
  if (columns.length === 0) throw new ModelError("NO_CRITERIA");
  const isComplete = Array.from(columns[0] ?? [], (_, account) =>
    columns.every((column) => !Number.isNaN(column[account])),
  );
  const count = isComplete.filter(Boolean).length;
  if (count < least) throw new ModelError("TOO_FEW", { path: "metrics", count, expected: String(least) });
  return columns.map((column) => Array.from(column).filter((_, account) => isComplete[account]));
}
