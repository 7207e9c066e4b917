import { findHeader, isTotalsRow } from "../../src/workbook/block";

const data = (count: number): (string | number)[][] =>
  Array.from({ length: count }, (_, index) => [`Customer ${index}`, index * 10, index]);

test("finds the header row at the top of a list", () => {
  expect(findHeader([["Name", "Revenue", "Orders"], ...data(5)])).toEqual({ row: 0, column: 0 });
});

test("passes over a title, a note with a date and empty rows above the headers", () => {
  const rows = [
    ["Customers 2026"],
    ["As of", 46112],
    [],
    ["", "Name", "Revenue", "Orders"],
    ["", "A", 1, 2],
    ["", "B", 3, 4],
  ];
  expect(findHeader(rows)).toEqual({ row: 3, column: 1 });
});

test("passes over a title that stands directly above the headers", () => {
  expect(findHeader([["Customers 2026", "", ""], ["Name", "Revenue", "Orders"], ...data(3)])).toEqual({
    row: 1,
    column: 0,
  });
});

test("finds a header row with a gap, so that the gap can be refused by its cell", () => {
  expect(findHeader([["Name", "", "Orders"], ...data(3)])).toEqual({ row: 0, column: 0 });
});

test("finds the headers of a list that an empty row parts, not the larger rest of it", () => {
  expect(findHeader([["Name", "Revenue", "Orders"], ...data(2), [], ...data(9)])).toEqual({
    row: 0,
    column: 0,
  });
});

test("passes over names of groups above the headers, merged or not", () => {
  const groups = ["", "Figures", ""];
  expect(findHeader([["All", "Figures", ""], ["Name", "Revenue", "Orders"], ...data(3)])).toMatchObject({
    row: 1,
  });
  expect(findHeader([groups, ["Name", "Revenue", "Orders"], ...data(3)])).toMatchObject({ row: 1 });
});

test("finds nothing on a sheet without a row of data", () => {
  expect(findHeader([["Name", "Revenue"]])).toBeNull();
  expect(findHeader([])).toBeNull();
  expect(findHeader([["A note"], ["and another"]])).toBeNull();
});

test("knows a row of totals by its first text, in English and Chinese", () => {
  expect(isTotalsRow(["Total", 100])).toBe(true);
  expect(isTotalsRow(["", "Grand total", 100])).toBe(true);
  expect(isTotalsRow(["合计", 100])).toBe(true);
  expect(isTotalsRow(["Totals 2026:", 100])).toBe(true);
  expect(isTotalsRow(["合计（万元）", 100])).toBe(true);
  expect(isTotalsRow(["Totally Foods Ltd", 100])).toBe(false);
  expect(isTotalsRow(["Total Foods Ltd", 100])).toBe(false);
  expect(isTotalsRow(["合计能源有限公司", 100])).toBe(false);
  expect(isTotalsRow([1, 2])).toBe(false);
});
