import { type Arguments, asOneOf } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { eachColumn, eachRow } from "./format/lines";
import { assertUnprotected } from "./protection";
import type { RangeTarget } from "./rangeTarget";

/** Levels of outline that Excel has. */
const DEEPEST = 7;

/** Puts the rows or columns of a range one level deeper into the outline (`by` 1), or out of it (-1). */
export function groupLines({ sheet, area }: RangeTarget, args: Arguments, by: 1 | -1): void {
  assertUnprotected(sheet);
  const isRows = asOneOf(args.values[0], ["ByRows", "ByColumns"]) === "ByRows";
  const levels = isRows ? sheet.rowOutline : sheet.columnOutline;
  const eachLine = isRows ? eachRow : eachColumn;
  eachLine({ sheet, areas: [area] }, (line) => {
    const level = (levels.get(line) ?? 0) + by;
    if (level < 0 || level > DEEPEST) throw new HostError("InvalidOperation");
    if (level === 0) levels.delete(line);
    else levels.set(line, level);
  });
}
