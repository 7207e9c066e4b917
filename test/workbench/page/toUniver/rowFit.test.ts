import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import { getCell } from "../../../../src/workbench/book/cells";
import { newBook } from "../../../../src/workbench/book/newBook";
import type { CellStyle } from "../../../../src/workbench/book/types";
import { fittedHeights, lineHeight } from "../../../../src/workbench/page/toUniver/rowFit";
import { linesData } from "../../../../src/workbench/page/toUniver/sheetData";
import { firstSheet, put } from "../books";

/** A book whose A1 holds a text in a format, in a column of 64 pixels. */
function withCell(text: string, format: Partial<CellStyle>) {
  const book = newBook("Data");
  const sheet = firstSheet(book);
  put(sheet, 0, 0, [[text]]);
  getCell(sheet, 0, 0)!.style = intern(book, { ...PLAIN_STYLE, ...format });
  return { book, sheet, height: () => fittedHeights(book, sheet).get(0) };
}

test("rows are as high as Excel makes them for Calibri", () => {
  expect([8, 9, 10, 11, 12, 14, 16, 18, 20, 24, 28, 36, 72].map(lineHeight)).toEqual([
    11.25, 12, 12.75, 15, 15.75, 18.75, 21, 23.25, 26.25, 31.5, 36, 46.5, 92.25,
  ]);
});

test("a row grows with its largest font, and stays as it is for a small one", () => {
  expect(withCell("Title", { fontSize: 16 }).height()).toBe(21);
  expect(withCell("small", { fontSize: 9 }).height()).toBeUndefined();
  expect(withCell("usual", {}).height()).toBeUndefined();
});

test("a row grows with the lines of a wrapped text", () => {
  expect(withCell("Average discount", { wrap: true }).height()).toBe(30);
  expect(withCell("Orders", { wrap: true }).height()).toBeUndefined();
  expect(withCell("客户平均折扣率", { wrap: true }).height()).toBe(30);
  expect(withCell("one\ntwo\nthree", { wrap: true }).height()).toBe(45);
  expect(withCell("Average discount", {}).height()).toBeUndefined();
});

test("an indent leaves less room for a wrapped text", () => {
  expect(withCell("My list", { wrap: true }).height()).toBeUndefined();
  expect(withCell("My list", { wrap: true, indent: 2 }).height()).toBe(30);
});

test("a height that was set stays, and merged cells do not count", () => {
  const set = withCell("Title", { fontSize: 16 });
  set.sheet.rowHeights.set(0, 15);
  expect(set.height()).toBeUndefined();
  const merged = withCell("Title", { fontSize: 16 });
  merged.sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
  expect(merged.height()).toBeUndefined();
});

test("the grid shows fitted rows without the workbook's heights changing", () => {
  const { book, sheet } = withCell("Title", { fontSize: 24 });
  expect(linesData(book, sheet).rowData[0]).toEqual({ h: 42, ah: 42 });
  expect(sheet.rowHeights.size).toBe(0);
});
