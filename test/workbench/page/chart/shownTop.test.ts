import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import { getCell } from "../../../../src/workbench/book/cells";
import { newBook } from "../../../../src/workbench/book/newBook";
import { ShownTops } from "../../../../src/workbench/page/chart/shownTop";
import { firstSheet, put } from "../books";

/** Row 3 holds a font of 24 points: the workbook counts it as 15 points high, the grid shows it with 31.5. */
function withTitle() {
  const book = newBook("Data");
  const sheet = firstSheet(book);
  put(sheet, 2, 0, [["Title"]]);
  getCell(sheet, 2, 0)!.style = intern(book, { ...PLAIN_STYLE, fontSize: 24 });
  return { book, sheet, tops: new ShownTops(book, sheet) };
}

test("a chart stays at its cells where rows above it were made higher", () => {
  const { tops } = withTitle();
  expect([0, 30, 37.5, 45, 100].map((top) => tops.shown(top))).toEqual([0, 30, 45.75, 61.5, 116.5]);
});

test("where a chart is dropped in the grid is where the workbook has it", () => {
  const { tops } = withTitle();
  const places = [0, 30, 33, 37.5, 45, 100];
  expect(places.map((top) => tops.own(tops.shown(top)))).toEqual(places.map((top) => expect.closeTo(top, 9)));
});

test("hidden rows do not push charts down", () => {
  const { book, sheet } = withTitle();
  sheet.hiddenRows.add(2);
  expect(new ShownTops(book, sheet).shown(100)).toBe(100);
});
