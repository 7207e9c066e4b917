import type { Source } from "../../../src/workbook/job";
import { referencesTo } from "../../../src/workbook/ratings/references";

const HEADERS = ["Name", "Net revenue", "Growth [%]", "O'Brien #1", " Orders ", "评分"];

const table: Source = {
  kind: "table",
  table: "Accounts",
  sheet: "Bob's list",
  address: "B3:G9",
  rows: 6,
  columns: 6,
  headers: HEADERS,
  own: [],
};
const block: Source = { ...table, kind: "block", table: null };

test("names a table's columns, with the marks that Excel asks for", () => {
  const { column } = referencesTo(table);
  expect(column("Name")).toBe("Accounts[Name]");
  expect(column("Net revenue")).toBe("Accounts[Net revenue]");
  expect(column("Growth [%]")).toBe("Accounts[[Growth '[%']]]");
  expect(column("O'Brien #1")).toBe("Accounts[[O''Brien '#1]]");
  expect(column("评分")).toBe("Accounts[评分]");
});

test("names a column by its header as it stands in the sheet, white space included", () => {
  expect(referencesTo(table).column("Orders")).toBe("Accounts[[ Orders ]]");
  expect(referencesTo(table).header("Orders")).toBe('"Orders"');
});

test("follows a header by its cell", () => {
  expect(referencesTo(table).header("Growth [%]")).toBe("Accounts[[#Headers],[Growth '[%']]]");
  expect(referencesTo(block).header("Growth [%]")).toBe(`'Bob''s list'!$D$3&""`);
});

test("names the cells of a block by their addresses", () => {
  expect(referencesTo(block).column("Name")).toBe("'Bob''s list'!$B$4:$B$9");
  expect(referencesTo(block).headerCell("评分")).toBe("'Bob''s list'!$G$3");
});

test("refuses a column that the list has not", () => {
  expect(() => referencesTo(table).column("Profit")).toThrow(RangeError);
});
