import { getCell } from "../../../../src/workbench/book/cells";
import { FormulaMemory } from "../../../../src/workbench/page/fromUniver/formulaMemory";
import { takeCell } from "../../../../src/workbench/page/fromUniver/readCells";
import { takeResults, takeSpills } from "../../../../src/workbench/page/fromUniver/results";
import { Mirror } from "../../../../src/workbench/page/sync/mirror";
import { bookWithTable, firstSheet, put } from "../books";

const range = (startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

const mirror = new Mirror((formula) => formula);

function sheetWithSpill() {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  put(sheet, 0, 5, [["=SEQUENCE(3)"]]);
  takeResults(sheet, { 0: { 5: { v: 1, t: 2 } } }, mirror);
  const values = { 0: { 5: { v: 1, t: 2 } }, 1: { 5: { v: 2, t: 2 } }, 2: { 5: { v: 3, t: 2 } } };
  const isChanged = takeSpills(sheet, { 0: { 5: range(0, 5, 2, 5) } }, values);
  return { book, sheet, isChanged };
}

test("takes over what formulas show, and leaves typed cells alone", () => {
  const sheet = firstSheet(bookWithTable());
  put(sheet, 8, 0, [["=NA()", "=1=1", "typed"]]);
  const results = { 8: { 0: { v: "#N/A", t: 1 }, 1: { v: 1, t: 3 }, 2: { v: "other", t: 1 } } };
  expect(takeResults(sheet, results, mirror)).toBe(true);
  expect([0, 1, 2].map((column) => getCell(sheet, 8, column)?.value)).toEqual([
    { error: "#N/A" },
    true,
    "typed",
  ]);
  expect(takeResults(sheet, results, mirror)).toBe(false);
});

test("a formula's cells show its result over the whole range", () => {
  const { sheet, isChanged } = sheetWithSpill();
  expect(isChanged).toBe(true);
  expect(getCell(sheet, 0, 5)?.spill).toEqual({ rows: 3, columns: 1 });
  expect([1, 2].map((row) => getCell(sheet, row, 5)?.value)).toEqual([2, 3]);
});

test("a range that shrinks leaves blanks behind", () => {
  const { sheet } = sheetWithSpill();
  const values = { 0: { 5: { v: 1, t: 2 } }, 1: { 5: { v: 2, t: 2 } } };
  expect(takeSpills(sheet, { 0: { 5: range(0, 5, 1, 5) } }, values)).toBe(true);
  expect(getCell(sheet, 2, 5)?.value).toBeNull();
});

test("a formula that is deleted takes along what it spilled", () => {
  const { book, sheet } = sheetWithSpill();
  const blank = { data: null, formula: null, style: null };
  const isChanged = takeCell(book, sheet, 0, 5, blank, mirror, new FormulaMemory((formula) => formula));
  expect(isChanged).toBe(true);
  expect([0, 1, 2].map((row) => getCell(sheet, row, 5)?.value ?? null)).toEqual([null, null, null]);
});

test("an obstructed formula spills over nothing", () => {
  const { sheet } = sheetWithSpill();
  takeResults(sheet, { 0: { 5: { v: "#SPILL!", t: 1 } } }, mirror);
  takeSpills(sheet, { 0: { 5: range(0, 5, 2, 5) } }, {});
  expect(getCell(sheet, 0, 5)).toMatchObject({ value: { error: "#SPILL!" } });
  expect(getCell(sheet, 0, 5)?.spill).toBeUndefined();
  expect([1, 2].map((row) => getCell(sheet, row, 5)?.value)).toEqual([null, null]);
});
