import * as fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatArea,
  formatReference,
  looksLikeCell,
  parseArea,
  parseReference,
  quoteSheet,
} from "../../../src/workbench/book/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/workbench/book/area";

const areas = fc
  .tuple(
    fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    fc.integer({ min: 0, max: MAX_ROWS - 1 }),
    fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
    fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
  )
  .map(([row, otherRow, column, otherColumn]) => ({
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  }));

test("addresses of areas are read back, with dollars or without", () => {
  fc.assert(
    fc.property(areas, fc.boolean(), (area, fixed) => {
      expect(parseArea(formatArea(area, fixed))).toEqual(area);
    }),
  );
});

test("references with any sheet name are read back", () => {
  const names = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:*?/\\]|^'|'$/.test(name));
  fc.assert(
    fc.property(names, areas, (sheet, area) => {
      expect(parseReference(`=${formatReference(sheet, area, true)}`)).toEqual({ sheet, area });
    }),
  );
});

test("a sheet's name without the quotes that it needs names no sheet", () => {
  const texts = ["My sheet!A1", "Sample-1!B5", "1月!A1", "A1!B2", "Sheet_1!A1", "'Sample-1'!B5"];
  expect(texts.map((text) => parseReference(text)?.sheet ?? null)).toEqual([
    null,
    null,
    null,
    null,
    "Sheet_1",
    "Sample-1",
  ]);
});

test("columns are counted from A to XFD", () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(columnIndex("xfd")).toBe(16_383);
});

test.each(["", "A", "1", "A0", "A1048577", "XFE1", "A1:B", "A1:2", "A1:B2:C3", "R1C1", "A-1"])(
  "%p is no address",
  (text) => {
    expect(parseArea(text)).toBeNull();
  },
);

test("sheet names are quoted where Excel quotes them", () => {
  expect(["Sheet1", "My sheet", "It's", "A1", "R1C1", "客户", "2024", "a-b"].map(quoteSheet)).toEqual([
    "Sheet1",
    "'My sheet'",
    "'It''s'",
    "'A1'",
    "'R1C1'",
    "客户",
    "'2024'",
    "'a-b'",
  ]);
});

test("names that read like cells are known", () => {
  expect(["A1", "xfd1", "R1C1", "r", "RC", "XFE1", "Table1", "T_1"].map(looksLikeCell)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
