import { applyFilters, clearFilters, setFilter } from "../../../../src/workbench/book/filter/applyFilters";
import {
  type FilterArea,
  filterAreaAt,
  filteredRows,
} from "../../../../src/workbench/book/filter/filterArea";
import { filterItems, filterOf } from "../../../../src/workbench/book/filter/filterItems";
import { newBook } from "../../../../src/workbench/book/newBook";
import { shiftAt } from "../../../../src/workbench/book/shift";
import { shiftSheet } from "../../../../src/workbench/book/shiftSheet";
import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import type { Book, CellValue, Sheet, ValuesFilter } from "../../../../src/workbench/book/types";
import { bookWithTable, firstSheet, put } from "../../page/books";

/** A sheet whose own filter stands over these rows, the first of them headers. */
function filtered(rows: readonly (readonly CellValue[])[]): { book: Book; sheet: Sheet; area: FilterArea } {
  const book = newBook();
  const sheet = firstSheet(book);
  put(sheet, 0, 0, rows);
  sheet.autoFilter = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  return { book, sheet, area: filterAreaAt(sheet, 0, 0)! };
}

const only = (...texts: string[]): ValuesFilter => ({ kind: "values", texts, dates: [], blanks: false });
const hidden = (sheet: Sheet): number[] => [...sheet.hiddenRows].sort((one, other) => one - other);

test("a row is seen where every filter lets it through, in any letter case", () => {
  const { book, sheet, area } = filtered([
    ["Region", "Tier"],
    ["North", "A"],
    ["north", "B"],
    ["South", "A"],
  ]);
  setFilter(book, area, 0, only("NORTH"));
  expect(hidden(sheet)).toEqual([3]);
  setFilter(book, area, 1, only("A"));
  expect(hidden(sheet)).toEqual([2, 3]);
  setFilter(book, area, 0, null);
  expect(hidden(sheet)).toEqual([2]);
  clearFilters(book, area);
  expect(hidden(sheet)).toEqual([]);
});

test("numbers are told by what they show, dates by their day, and blanks with formulas that give nothing", () => {
  const { book, sheet, area } = filtered([["Value"], [2.5], [46112.75], [46113], [""], [null]]);
  const style = (numberFormat: string): number => intern(book, { ...PLAIN_STYLE, numberFormat });
  sheet.rows.get(1)!.get(0)!.style = style("0.00");
  for (const row of [2, 3]) sheet.rows.get(row)!.get(0)!.style = style("yyyy-mm-dd");

  setFilter(book, area, 0, only("2.5"));
  expect(hidden(sheet)).toEqual([1, 2, 3, 4, 5]);
  setFilter(book, area, 0, only("2.50"));
  expect(hidden(sheet)).toEqual([2, 3, 4, 5]);
  setFilter(book, area, 0, { kind: "values", texts: [], dates: ["2026-03-31"], blanks: true });
  expect(hidden(sheet)).toEqual([1, 3]);
  setFilter(book, area, 0, { kind: "values", texts: [], dates: ["2026"], blanks: false });
  expect(hidden(sheet)).toEqual([1, 4, 5]);
});

test("the list holds each text once, sorted, blanks last, of the rows that other filters let through", () => {
  const { book, area } = filtered([
    ["Name", "Tier"],
    ["bob", 2],
    ["Ann", 10],
    ["BOB", 10],
    [null, 2],
    ["Cid", true],
  ]);
  const texts = (column: number): string[] => filterItems(book, area, column).map(({ text }) => text);
  expect(texts(0)).toEqual(["Ann", "bob", "Cid", ""]);
  expect(texts(1)).toEqual(["2", "10", "TRUE"]);
  setFilter(book, area, 1, only("10"));
  expect(texts(0)).toEqual(["Ann", "BOB"]);
  expect(filterItems(book, area, 1).map(({ text, isChecked }) => [text, isChecked])).toEqual([
    ["2", false],
    ["10", true],
    ["TRUE", false],
  ]);
});

test("all checked is no filter", () => {
  const { book, area } = filtered([["Name"], ["Ann"], [null]]);
  const items = filterItems(book, area, 0);
  expect(filterOf(items)).toBeNull();
  expect(filterOf(items.map((item) => ({ ...item, isChecked: item.text === "" })))).toEqual({
    kind: "values",
    texts: [],
    dates: [],
    blanks: true,
  });
});

test("a filter of a kind that is only kept leaves the rows as they are", () => {
  const { book, sheet, area } = filtered([["Name"], ["Ann"], ["Bob"]]);
  sheet.hiddenRows.add(1);
  setFilter(book, area, 0, { kind: "kept", xml: '<top10 val="1"/>' });
  applyFilters(book, area);
  expect(hidden(sheet)).toEqual([1]);
  expect(filteredRows(sheet)).toEqual(new Set([1]));
});

test("a table's total row is not filtered, and a filter moves with its column", () => {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  setFilter(book, filterAreaAt(sheet, 1, 2)!, 2, only("20"));
  expect(hidden(sheet)).toEqual([2]);
  shiftSheet(book, sheet, shiftAt({ top: 0, left: 2, bottom: 1_048_575, right: 2 }, "columns", "insert"));
  expect(sheet.tables[0]!.columns.map(({ name, filter }) => [name, filter?.kind])).toEqual([
    ["Name", undefined],
    ["Column2", undefined],
    ["Net [EUR]", "values"],
    ["Orders", undefined],
  ]);
});

test("the filters of a sheet move with its columns, and go with it", () => {
  const { book, sheet, area } = filtered([
    ["Name", "Tier"],
    ["Ann", "A"],
  ]);
  setFilter(book, area, 1, only("A"));
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 0 };
  shiftSheet(book, sheet, shiftAt(whole, "columns", "insert"));
  expect([...sheet.filterStates.keys()]).toEqual([2]);
  shiftSheet(book, sheet, shiftAt({ ...whole, right: 2 }, "columns", "delete"));
  expect([sheet.autoFilter, sheet.filterStates.size]).toEqual([null, 0]);
});
