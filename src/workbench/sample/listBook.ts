import { areaAt } from "../book/area";
import { setCell } from "../book/cells";
import { newBook, newId } from "../book/newBook";
import { intern, PLAIN_STYLE } from "../book/styles";
import type { Book, Sheet } from "../book/types";

/** A cell of a list made by us: its value and its number format. */
export interface ListCell {
  readonly value: string | number | null;
  readonly numberFormat: string;
}

/** Excel's limits for the width of a column that fits its text, in characters. */
const WIDTH = { least: 9, most: 42 };
/** Rows looked at to choose a width. */
const SAMPLED_ROWS = 500;

/**
 * A workbook with one list of accounts, as the table "Accounts". Where two headers are equal or one is empty it
 * stays a plain block: Excel has no table with such headers, and reading it says what to put right.
 *
 * @param rows the header row, then one row an account; every row as long as the header
 */
export function listBook(sheetName: string, rows: readonly (readonly ListCell[])[]): Book {
  const book = newBook(sheetName);
  const sheet = book.sheets[0] as Sheet;
  const styles = new Map<string, number>();
  const styleFor = (numberFormat: string): number => {
    const style = styles.get(numberFormat) ?? intern(book, { ...PLAIN_STYLE, numberFormat });
    styles.set(numberFormat, style);
    return style;
  };
  rows.forEach((cells, row) =>
    cells.forEach(({ value, numberFormat }, column) => {
      if (value === null || value === "") return;
      setCell(sheet, row, column, { value, formula: null, style: styleFor(numberFormat) });
    }),
  );
  const headers = (rows[0] ?? []).map((cell) => String(cell.value ?? ""));
  headers.forEach((_, column) => sheet.columnWidths.set(column, columnWidth(rows, column)));
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.page = { ...sheet.page, orientation: "Landscape", fitToWidth: 1, titleRows: "1:1" };
  sheet.changed.add("page");
  if (areTableHeaders(headers) && rows.length > 1) addTable(sheet, headers, rows.length);
  return book;
}

function areTableHeaders(headers: readonly string[]): boolean {
  const distinct = new Set(headers.map((header) => header.trim().toLowerCase()));
  return distinct.size === headers.length && !distinct.has("");
}

function addTable(sheet: Sheet, headers: readonly string[], rowCount: number): void {
  sheet.tables.push({
    id: newId(),
    name: "Accounts",
    area: areaAt(0, 0, rowCount, headers.length),
    columns: headers.map((name, index) => ({ id: index + 1, name, formula: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleLight1",
  });
  sheet.changed.add("tables");
}

/** Wide enough for the header with its filter button and for the first rows; a wide character counts two. */
function columnWidth(rows: readonly (readonly ListCell[])[], column: number): number {
  const widths = rows.slice(0, SAMPLED_ROWS).map((cells, row) => {
    const text = String(cells[column]?.value ?? "");
    return text.replace(/[\u1100-\uffff]/g, "WW").length + (row === 0 ? 4 : 2);
  });
  return Math.min(WIDTH.most, Math.max(WIDTH.least, ...widths));
}
