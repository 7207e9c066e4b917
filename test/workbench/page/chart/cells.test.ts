import { setCell } from "../../../../src/workbench/book/cells";
import { newBook } from "../../../../src/workbench/book/newBook";
import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import { chartCells } from "../../../../src/workbench/page/chart/cells";
import { firstSheet } from "../books";

test("a chart names days as the workbook counts them", () => {
  const book = newBook("Data");
  const style = intern(book, { ...PLAIN_STYLE, numberFormat: "yyyy-mm-dd" });
  setCell(firstSheet(book), 0, 0, { value: 43_538, formula: null, style });
  expect(chartCells(book).texts("=Data!$A$1")).toEqual(["2019-03-14"]);
  book.date1904 = true;
  expect(chartCells(book).texts("=Data!$A$1")).toEqual(["2023-03-15"]);
});
