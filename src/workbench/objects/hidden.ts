import { asFlag } from "../wire/arguments";
import { commonOf, eachColumn, eachRow } from "./format/lines";
import { assertUnprotected } from "./protection";
import type { RangeTarget } from "./rangeTarget";

type Axis = "rows" | "columns";

const hiddenLines = ({ sheet }: RangeTarget, axis: Axis): Set<number> =>
  axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;

/** Whether all rows (columns) of a range are hidden; null where they differ. */
export function isHidden(range: RangeTarget, axis: Axis): boolean | null {
  const hidden = hiddenLines(range, axis);
  return commonOf({ sheet: range.sheet, areas: [range.area] }, axis, (line) => hidden.has(line));
}

/** A setter that hides or shows the rows (columns) of a range. */
export function hide(axis: Axis): (range: RangeTarget, value: unknown) => void {
  return (range, value) => {
    assertUnprotected(range.sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const hidden = hiddenLines(range, axis);
    const change = asFlag(value) ? (line: number) => hidden.add(line) : (line: number) => hidden.delete(line);
    const eachLine = axis === "rows" ? eachRow : eachColumn;
    eachLine({ sheet: range.sheet, areas: [range.area] }, change);
  };
}
