import { newBook } from "../../../src/workbench/book/newBook";
import { newChart } from "../../../src/workbench/book/newChart";
import type { Placement } from "../../../src/workbench/book/placement";
import { shiftAt } from "../../../src/workbench/book/shift";
import { shiftSheet } from "../../../src/workbench/book/shiftSheet";
import type { Area, Sheet } from "../../../src/workbench/book/types";

const rows = (top: number, bottom: number): Area => ({ top, bottom, left: 0, right: 16_383 });

/** Top and height, in rows, of a chart over the rows 4 to 7 (counted from 0) after rows were put in or taken out. */
function chartAfter(kind: "insert" | "delete", area: Area, placement: Placement = "TwoCell"): number[] {
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.charts.push({ ...newChart("c", "C", "Line"), placement, top: 60, height: 60 });
  shiftSheet(book, sheet, shiftAt(area, "rows", kind));
  const [chart] = sheet.charts;
  return [chart!.top / 15, chart!.height / 15];
}

test.each<[string, number[], number[]]>([
  ["put in above moves down", chartAfter("insert", rows(0, 1)), [6, 4]],
  ["put in at its first row moves down", chartAfter("insert", rows(4, 4)), [5, 4]],
  ["put in within grows", chartAfter("insert", rows(5, 6)), [4, 6]],
  ["put in right below stays", chartAfter("insert", rows(8, 8)), [4, 4]],
  ["taken out above moves up", chartAfter("delete", rows(0, 1)), [2, 4]],
  ["taken out of its head shrinks", chartAfter("delete", rows(2, 5)), [2, 2]],
  ["taken out of its foot shrinks", chartAfter("delete", rows(6, 9)), [4, 2]],
  ["taken out altogether has no height", chartAfter("delete", rows(3, 9)), [3, 0]],
  [
    "put in within, that only moves with its cells, keeps its size",
    chartAfter("insert", rows(5, 6), "OneCell"),
    [4, 4],
  ],
  ["put in above, that stays, stays", chartAfter("insert", rows(0, 1), "Absolute"), [4, 4]],
])("a chart over rows that are %s", (_what, now, expected) => {
  expect(now).toEqual(expected);
});

test("a chart beside columns that are put in moves by their width", () => {
  const book = newBook();
  const sheet = book.sheets[0]!;
  sheet.columnWidths.set(0, 20);
  sheet.charts.push({ ...newChart("c", "C", "Line"), left: 200 });
  const before = sheet.charts[0]!.left;
  shiftSheet(book, sheet, shiftAt({ top: 0, bottom: 1_048_575, left: 0, right: 0 }, "columns", "insert"));
  expect([sheet.charts[0]!.left - before, sheet.charts[0]!.width]).toEqual([48, 360]);
});

test("print area and title rows go with their cells", () => {
  const book = newBook();
  const sheet: Sheet = book.sheets[0]!;
  sheet.page = { ...sheet.page, printArea: "A1:C5,E6:F9", titleRows: "1:2" };
  shiftSheet(book, sheet, shiftAt(rows(2, 2), "rows", "insert"));
  expect([sheet.page.printArea, sheet.page.titleRows]).toEqual(["A1:C6,E7:F10", "1:2"]);
  shiftSheet(book, sheet, shiftAt(rows(0, 5), "rows", "delete"));
  expect([sheet.page.printArea, sheet.page.titleRows]).toEqual(["E1:F4", null]);
});
