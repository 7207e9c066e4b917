import type { Book, Table } from "../../../../src/workbench/book/types";
import { TableLooks } from "../../../../src/workbench/page/tables/tableLooks";
import { accentsOf, tableStyle } from "../../../../src/workbench/page/tables/tableStyle";
import { styleData } from "../../../../src/workbench/page/toUniver/styleData";
import { PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import { bookWithTable, firstSheet } from "../books";

/** The format that a cell of the table in B2:D5 (header, two rows, totals) is seen with. */
function seen(change: Partial<Table>, row: number, column: number, own = styleData(PLAIN_STYLE)) {
  const { book, sheet } = withTable(change);
  return new TableLooks(book).formatAt(sheet, row, column, own);
}

function withTable(change: Partial<Table>) {
  const book: Book = bookWithTable();
  const sheet = firstSheet(book);
  Object.assign(sheet.tables[0]!, change);
  return { book, sheet };
}

const HEADER = 1;
const FIRST = 2;
const SECOND = 3;
const TOTALS = 4;
const NAME = 1;
const MIDDLE = 2;
const ORDERS = 3;

test("Medium 2 has a solid header in the first accent, pale bands from the first row on, and lines between rows", () => {
  const style = { style: "TableStyleMedium2" };
  expect(seen(style, HEADER, MIDDLE)).toMatchObject({
    bg: { rgb: "#4472C4" },
    cl: { rgb: "#FFFFFF" },
    bl: 1,
  });
  expect(seen(style, FIRST, MIDDLE)).toMatchObject({ bg: { rgb: "#DAE3F3" }, cl: null, bl: 0 });
  expect(seen(style, SECOND, MIDDLE)).toMatchObject({
    bg: null,
    bd: { t: { s: 1, cl: { rgb: "#8FAADC" } } },
  });
});

test("Light 1 has black lines around its header and grey bands, and leaves the text as it is", () => {
  const style = { style: "TableStyleLight1" };
  const black = { s: 1, cl: { rgb: "#000000" } };
  expect(seen(style, HEADER, NAME)).toMatchObject({ bl: 1, bg: null, bd: { t: black, b: black, l: null } });
  expect(seen(style, FIRST, NAME)).toMatchObject({ bg: { rgb: "#D9D9D9" } });
  expect(seen(style, TOTALS, NAME)).toMatchObject({ bl: 1, bd: { t: black, b: black } });
});

test("a cell's own fill, colour and lines stay above the table's look", () => {
  const own = styleData({
    ...PLAIN_STYLE,
    fill: "#E7F2EB",
    fontColor: "#242424",
    borders: { EdgeBottom: { style: "Continuous", weight: "Thin", color: "#D1D1D1" } },
  });
  expect(seen({ style: "TableStyleMedium2" }, HEADER, MIDDLE, own)).toMatchObject({
    bg: { rgb: "#E7F2EB" },
    cl: { rgb: "#242424" },
    bd: { t: { cl: { rgb: "#8FAADC" } }, b: { cl: { rgb: "#D1D1D1" } } },
  });
});

test("the options of a table count: bands, header, outer columns", () => {
  const style = "TableStyleMedium9";
  expect(seen({ style, showBandedRows: false }, FIRST, MIDDLE)).toMatchObject({ bg: { rgb: "#DAE3F3" } });
  expect(seen({ style, showBandedRows: true }, FIRST, MIDDLE)).toMatchObject({ bg: { rgb: "#B4C7E7" } });
  expect(seen({ style, showHeaders: false }, HEADER, MIDDLE)).toMatchObject({ bl: 0 });
  expect(seen({ style, highlightFirstColumn: true }, SECOND, NAME)).toMatchObject({ bg: { rgb: "#4472C4" } });
  expect(seen({ style, highlightLastColumn: true }, SECOND, ORDERS)).toMatchObject({ bl: 1 });
  expect(seen({ style, showBandedRows: false, showBandedColumns: true }, SECOND, MIDDLE + 1)).toMatchObject({
    bg: { rgb: "#B4C7E7" },
  });
});

test("bands go on over hidden rows", () => {
  const { book, sheet } = withTable({ style: "TableStyleMedium2" });
  sheet.hiddenRows.add(FIRST);
  expect(new TableLooks(book).formatAt(sheet, SECOND, MIDDLE, null)).toMatchObject({
    bg: { rgb: "#DAE3F3" },
  });
});

test("cells outside a table, and in a table without a style, keep their format", () => {
  const { book, sheet } = withTable({ style: "TableStyleMedium2" });
  expect(new TableLooks(book).formatAt(sheet, 0, 0, null)).toBeNull();
  expect(seen({ style: "" }, HEADER, MIDDLE)).toBeNull();
  expect(seen({ style: "My own style" }, HEADER, MIDDLE)).toBeNull();
});

test("each of Excel's 60 styles has a look, and no other name", () => {
  const accents = accentsOf(bookWithTable());
  const names = (["Light 21", "Medium 28", "Dark 11"] as const).flatMap((family) => {
    const [kind, count] = family.split(" ");
    return Array.from({ length: Number(count) }, (_, index) => `TableStyle${kind!}${String(index + 1)}`);
  });
  expect(names.filter((name) => tableStyle(name, accents) === null)).toEqual([]);
  const others = [
    "TableStyleLight0",
    "TableStyleLight22",
    "TableStyleMedium29",
    "TableStyleDark0",
    "TableStyleDark12",
  ];
  expect(others.filter((name) => tableStyle(name, accents) !== null)).toEqual([]);
});
