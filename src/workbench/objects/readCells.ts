import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from "../book/area";
import type { Cell, CellValue } from "../book/types";
import type { RangeTarget } from "./rangeTarget";

/** Cells that Excel gives at once. */
const READ_AT_MOST = 5_000_000;

/**
 * One value a cell, in rows. Null, as in Excel, for whole rows or columns and for ranges of more than 5,000,000 cells.
 * @param read what a cell gives; undefined where there is no cell, with the style it would have
 */
export function readCells(
  { sheet, area }: RangeTarget,
  read: (cell: Cell | undefined, style: number) => unknown,
): unknown[][] | null {
  if (isEntireRows(area) || isEntireColumns(area) || cellCount(area) > READ_AT_MOST) return null;
  const columns = columnCount(area);
  return Array.from({ length: rowCount(area) }, (_row, rowOffset) => {
    const row = area.top + rowOffset;
    const cells = sheet.rows.get(row);
    const rowStyle = sheet.rowStyles.get(row);
    return Array.from({ length: columns }, (_column, offset) => {
      const column = area.left + offset;
      const cell = cells?.get(column);
      return read(cell, cell?.style ?? rowStyle ?? sheet.columnStyles.get(column) ?? 0);
    });
  });
}

/**
 * The value as the API gives it: "" for a blank, an error as its text. A formula whose result this host was not told is
 * "#BUSY!", Excel's own word for a cell that is still to be calculated: no figure is made up.
 */
export function valueOf(cell: Cell | undefined): string | number | boolean {
  if (!cell) return "";
  if (cell.value === null) return cell.formula === null ? "" : "#BUSY!";
  return typeof cell.value === "object" ? cell.value.error : cell.value;
}

export const formulaOf = (cell: Cell | undefined): string | number | boolean =>
  cell?.formula ?? valueOf(cell);

export function valueTypeOf(cell: Cell | undefined): string {
  if (!cell) return "Empty";
  const value: CellValue = cell.value ?? (cell.formula === null ? null : { error: "#BUSY!" });
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
