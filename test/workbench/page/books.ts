import { newBook, newId } from "../../../src/workbench/book/newBook";
import { setCell } from "../../../src/workbench/book/cells";
import type { Book, CellValue, Sheet } from "../../../src/workbench/book/types";

export const firstSheet = (book: Book): Sheet => book.sheets[0]!;

/** A sheet "My list" with the table `Accounts` in B2:D4 (headers Name, Net [EUR], Orders) and a total row below. */
export function bookWithTable(): Book {
  const book = newBook("My list");
  const sheet = firstSheet(book);
  const rows: CellValue[][] = [
    ["Name", "Net [EUR]", "Orders"],
    ["Ann", 10, 1],
    ["Bob", 20, 2],
    ["Total", 30, 3],
  ];
  put(sheet, 1, 1, rows);
  sheet.tables.push({
    id: newId(),
    name: "Accounts",
    area: { top: 1, left: 1, bottom: 4, right: 3 },
    columns: ["Name", "Net [EUR]", "Orders"].map((name, index) => ({ id: index + 1, name, formula: null })),
    showHeaders: true,
    showTotals: true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleLight1",
  });
  return book;
}

/** Puts values from a cell on; a text that begins with "=" is a formula. */
export function put(sheet: Sheet, top: number, left: number, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const content = isFormula ? { value: null, formula: value } : { value, formula: null };
      setCell(sheet, top + row, left + column, { ...content, style: 0 });
    });
  });
}
