import { compareValues } from "../../../../src/workbench/book/filter/compareValues";
import { type FilterArea, filterAreaAt } from "../../../../src/workbench/book/filter/filterArea";
import { sortFault, sortRows } from "../../../../src/workbench/book/filter/sortRows";
import { getCell } from "../../../../src/workbench/book/cells";
import { newBook } from "../../../../src/workbench/book/newBook";
import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import type { CellValue, Sheet } from "../../../../src/workbench/book/types";
import { firstSheet, put } from "../../page/books";

/** A sheet whose own filter stands over two columns; the row above the first is the header. */
function sheetOf(rows: readonly (readonly CellValue[])[], top = 1): { sheet: Sheet; area: FilterArea } {
  const sheet = firstSheet(newBook());
  put(sheet, top, 0, rows);
  sheet.autoFilter = { top: top - 1, left: 0, bottom: top + rows.length - 1, right: 2 };
  return { sheet, area: filterAreaAt(sheet, top - 1, 0)! };
}

const column = (sheet: Sheet, at: number, rows = [1, 2, 3, 4]): unknown[] =>
  rows.map((row) => getCell(sheet, row, at)?.formula ?? getCell(sheet, row, at)?.value ?? null);

test("Excel's order: numbers, texts in any letter case, FALSE, TRUE, errors; blanks last in both directions", () => {
  const values: CellValue[] = [{ error: "#N/A" }, null, true, "b", 3, "B", false, -1, "a"];
  expect([...values].sort(compareValues("ascending"))).toEqual([
    -1,
    3,
    "a",
    "b",
    "B",
    false,
    true,
    { error: "#N/A" },
    null,
  ]);
  expect([...values].sort(compareValues("descending"))).toEqual([
    { error: "#N/A" },
    true,
    false,
    "b",
    "B",
    "a",
    3,
    -1,
    null,
  ]);
});

test("formulas are moved as Microsoft's article Q40401 shows: references without $ go along, or leave the sheet", () => {
  // The article sorts A1:C3; the rows here begin at 2, so that nothing but the numbers of rows differs.
  const { sheet, area } = sheetOf([
    [3, "=A4", "=$A$4"],
    [2, "=A3", "=$A$3"],
    [1, "=A2", "=$A$2"],
  ]);
  sortRows(area, 0, "ascending");
  expect(column(sheet, 0, [1, 2, 3])).toEqual([1, 2, 3]);
  expect(column(sheet, 1, [1, 2, 3])).toEqual(["=#REF!", "=A3", "=A6"]);
  expect(column(sheet, 2, [1, 2, 3])).toEqual(["=$A$2", "=$A$3", "=$A$4"]);
});

test("a formula that names only its own row goes on to do so", () => {
  const { sheet, area } = sheetOf([
    [1, 10, "=A2*B2+$E$1"],
    [2, 20, "=A3*B3+$E$1"],
  ]);
  sortRows(area, 0, "descending");
  expect(column(sheet, 1, [1, 2])).toEqual([20, 10]);
  expect(column(sheet, 2, [1, 2])).toEqual(["=A2*B2+$E$1", "=A3*B3+$E$1"]);
});

test("cells move with their formats, equal ones keep their order, and a missing cell moves as a blank", () => {
  const { sheet, area } = sheetOf([
    ["b", 1, null],
    ["a", 2, "x"],
    ["a", 3, null],
  ]);
  const book = newBook();
  const red = intern(book, { ...PLAIN_STYLE, fill: "#FF0000" });
  getCell(sheet, 1, 0)!.style = red;
  sheet.rows.get(3)!.delete(2);
  sortRows(area, 0, "ascending");
  expect(column(sheet, 1, [1, 2, 3])).toEqual([2, 3, 1]);
  expect(column(sheet, 2, [1, 2, 3])).toEqual(["x", null, null]);
  expect([1, 2, 3].map((row) => getCell(sheet, row, 0)?.style)).toEqual([0, 0, red]);
});

test("a comment moves with its cell, what lies over several cells does not", () => {
  const { sheet, area } = sheetOf([
    [2, "b", null],
    [1, "a", null],
  ]);
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  for (const areas of [[cell], [{ ...cell, right: 2 }]])
    sheet.attachments.push({ areas, formulas: [], place: null, origin: null });
  sortRows(area, 0, "ascending");
  expect(sheet.attachments.map(({ areas }) => areas[0]!.top)).toEqual([2, 1]);
});

test("hidden rows keep their place", () => {
  const { sheet, area } = sheetOf([
    [4, "d", null],
    [3, "c", null],
    [2, "b", null],
    [1, "a", null],
  ]);
  sheet.hiddenRows.add(2);
  sortRows(area, 0, "ascending");
  expect(column(sheet, 1)).toEqual(["a", "c", "b", "d"]);
});

test("only the last sorted column says so", () => {
  const { sheet, area } = sheetOf([[1, 2, 3]]);
  sortRows(area, 0, "ascending");
  sortRows(area, 1, "descending");
  expect([...sheet.filterStates].filter(([, state]) => state.sorted)).toEqual([
    [1, { sorted: "descending" }],
  ]);
});

test("merged cells, spilled results and protection stand against sorting", () => {
  const { sheet, area } = sheetOf([[1, 2, 3]]);
  expect(sortFault(area)).toBeNull();
  sheet.merges.push({ top: 1, left: 0, bottom: 1, right: 1 });
  expect(sortFault(area)).toBe("merged");
  sheet.merges = [];
  Object.assign(getCell(sheet, 1, 2)!, { formula: "=A1:A2", spill: { rows: 2, columns: 1 } });
  expect(sortFault(area)).toBe("spill");
  sheet.protected = true;
  expect(sortFault(area)).toBe("protected");
});
