import { isEntireColumns, isEntireRows } from "../../book/area";
import type { Area } from "../../book/types";
import { HostError } from "../../wire/hostError";
import type { Areas } from "./formatCells";

export function eachColumn({ sheet, areas }: Areas, visit: (column: number) => void): void {
  for (const { left, right } of areas) for (let column = left; column <= right; column++) visit(column);
  sheet.changed.add("columns");
}

/** Rows are kept one by one, so whole columns are refused. */
export function eachRow({ sheet, areas }: Areas, visit: (row: number) => void): void {
  for (const area of areas) {
    if (isEntireColumns(area)) {
      throw new HostError("NotImplemented", "This host does not change all rows of a worksheet at once.");
    }
    for (let row = area.top; row <= area.bottom; row++) visit(row);
  }
  sheet.changed.add("rows");
}

/** What all rows or columns have in common; null where they differ. */
export function commonOf<V>(
  { areas }: Areas,
  axis: "rows" | "columns",
  read: (index: number) => V,
): V | null {
  const seen = new Set<V>();
  for (const area of areas) {
    const [first, last] = spanOf(area, axis);
    for (let index = first; index <= last && seen.size < 2; index++) seen.add(read(index));
  }
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** All rows of whole columns, and all columns of whole rows, are judged by the first. */
function spanOf(area: Area, axis: "rows" | "columns"): [number, number] {
  if (axis === "rows") return [area.top, isEntireColumns(area) ? area.top : area.bottom];
  return [area.left, isEntireRows(area) ? area.left : area.right];
}
