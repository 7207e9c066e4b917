import { getCell } from "../../../src/workbench/book/cells";
import { growTables } from "../../../src/workbench/book/growTables";
import type { Area, Book, CellValue, Sheet } from "../../../src/workbench/book/types";
import { bookWithTable, firstSheet, put } from "../page/books";

/** The table `Accounts` in B2:D4, without totals, its last column doubling the one before. */
function book(): { all: Book; sheet: Sheet } {
  const all = bookWithTable();
  const sheet = firstSheet(all);
  const [table] = sheet.tables;
  Object.assign(table!, { area: { top: 1, left: 1, bottom: 3, right: 3 }, showTotals: false });
  table!.columns[2]!.formula = "=C3*2";
  for (let column = 1; column <= 3; column++) sheet.rows.get(4)!.delete(column);
  return { all, sheet };
}

function type(all: Book, sheet: Sheet, row: number, column: number, value: CellValue): boolean {
  put(sheet, row, column, [[value]]);
  const cell: Area = { top: row, left: column, bottom: row, right: column };
  return growTables(all, sheet, [cell]);
}

test("a row typed below a table becomes its own, with the formulas of its columns", () => {
  const { all, sheet } = book();
  getCell(sheet, 3, 2)!.style = 5;
  expect(type(all, sheet, 4, 1, "Cid")).toBe(true);
  expect(sheet.tables[0]!.area.bottom).toBe(4);
  expect(getCell(sheet, 4, 3)?.formula).toBe("=C5*2");
  expect(getCell(sheet, 4, 2)?.style).toBe(5);
});

test("not below totals, nor at a distance, nor where nothing was typed", () => {
  const { all, sheet } = book();
  expect(type(all, sheet, 5, 1, "far")).toBe(false);
  expect(type(all, sheet, 4, 0, "beside")).toBe(false);
  expect(type(all, sheet, 4, 1, null)).toBe(false);
  sheet.tables[0]!.showTotals = true;
  expect(type(all, sheet, 4, 1, "Cid")).toBe(false);
});

test("a formula typed to the right becomes a column, and fills it", () => {
  const { all, sheet } = book();
  expect(type(all, sheet, 3, 4, "=C4+1")).toBe(true);
  const [table] = sheet.tables;
  expect([table!.area.right, table!.columns[3]!.name, table!.columns[3]!.formula]).toEqual([
    4,
    "Column4",
    "=C3+1",
  ]);
  expect(getCell(sheet, 1, 4)?.value).toBe("Column4");
  expect(getCell(sheet, 2, 4)?.formula).toBe("=C3+1");
});

test("a header typed to the right names the column", () => {
  const { all, sheet } = book();
  type(all, sheet, 1, 4, "Growth");
  expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(["Name", "Net [EUR]", "Orders", "Growth"]);
});

test("a formula does not fill a column that holds anything else", () => {
  const { all, sheet } = book();
  expect(type(all, sheet, 2, 2, "=1+1")).toBe(false);
  expect(getCell(sheet, 3, 2)?.value).toBe(20);
});
