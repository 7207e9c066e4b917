import type { Direction } from "../document/types";

/**
 * How many limits each account meets. A metric that is not known meets none. Checked against test/data/screen.json.
 *
 * @param columns one a criterion, one entry an account; NaN is not known
 * @param limits one a criterion; NaN is no limit and is not counted
 * @param directions max: at the limit or above; min: at the limit or below
 */
export function screen(
  columns: readonly ArrayLike<number>[],
  limits: readonly number[],
  directions: readonly Direction[],
): Float64Array {
  const met = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, index) => {
    const limit = limits[index] ?? NaN;
    const isMet = (metric: number): boolean =>
      directions[index] === "min" ? metric <= limit : metric >= limit;
    for (let account = 0; account < met.length; account++)
      if (isMet(column[account] as number)) met[account] = (met[account] as number) + 1;
  });
  return met;
}
