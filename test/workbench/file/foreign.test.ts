import { setCell } from "../../../src/workbench/book/cells";
import type { Book } from "../../../src/workbench/book/types";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { testWithLibreOffice } from "../../libreoffice";
import { differingParts, packagedWorkbook } from "./foreign";
import { libreOfficeWorkbook } from "./libreOfficeWorkbook";
import { findingsOf, testWithValidator } from "./validator";

const POPULATE = "xlsx-populate/examples";
const JSON_SAMPLES = "simple-excel-to-json/example";

/** By the program that made it. */
const WORKBOOKS: readonly (readonly [program: string, path: string])[] = [
  ["Excel 2016, with a chart and shared formulas", `${POPULATE}/ranges/template.xlsx`],
  ["Excel 2010, with several sheets", `${JSON_SAMPLES}/sample8.xlsx`],
  ["Google Sheets, with drawings", `${JSON_SAMPLES}/sample2.xlsx`],
  ["a library, invalid from the start", `${JSON_SAMPLES}/sample5.xlsx`],
  ["xlsx-populate, with every kind of style", `${POPULATE}/styles/out.xlsx`],
];

/** Puts a text and a formula below whatever the first sheet holds. */
function writeBelow(book: Book): void {
  const sheet = book.sheets[0]!;
  const row = Math.max(0, ...sheet.rows.keys()) + 2;
  setCell(sheet, row, 0, { value: "A new <text> & more", formula: null, style: 0 });
  setCell(sheet, row, 1, { value: 2, formula: "=1+1", style: 0 });
}

const TOUCHED =
  /^(\[Content_Types\]\.xml|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|calcChain\.xml))$/;

function expectOnlyTheSheetTouched(before: Uint8Array): Uint8Array {
  const book = readXlsx(before);
  writeBelow(book);
  const after = writeXlsx(book);
  const changed = differingParts(before, after);
  const sheets = changed.filter((path) => path.startsWith("xl/worksheets/"));
  expect(sheets).toHaveLength(1);
  expect(changed.filter((path) => !TOUCHED.test(path) && !sheets.includes(path))).toEqual([]);
  return after;
}

describe.each(WORKBOOKS)("a workbook of %s", (_program, path) => {
  const before = packagedWorkbook(path);

  test("is written back part by part as it was when nothing changes", () => {
    expect(differingParts(before, writeXlsx(readXlsx(before)))).toEqual([]);
  });

  test("keeps every part that a change of one cell does not concern", () => {
    const after = expectOnlyTheSheetTouched(before);
    const book = readXlsx(before);
    writeBelow(book);
    expect(withoutOrigins(readXlsx(after))).toEqual(withoutOrigins(book));
  });

  testWithValidator("is as valid after the change as before", async () => {
    const [found, known] = await findingsOf(expectOnlyTheSheetTouched(before), before);
    expect(found).toEqual(known);
  });
});

/** What a workbook shows: what the file layer remembers, and what changed, left out. */
function withoutOrigins(book: Book): unknown {
  const clean = (value: unknown): unknown => {
    if (value instanceof Map) return new Map(Array.from(value, ([key, each]) => [key, clean(each)]));
    if (value instanceof Set || typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(clean);
    const entries = Object.entries(value).filter(([key]) => key !== "origin" && key !== "changed");
    return Object.fromEntries(entries.map(([key, each]) => [key, clean(each)]));
  };
  return clean({ ...book, styles: book.styles.length });
}

/** A test that needs both programs. */
const testWithBoth = testWithValidator === test ? testWithLibreOffice : test.skip;

describe("a workbook of LibreOffice with a chart, a picture, a comment, a pivot table and a filter", () => {
  testWithLibreOffice("keeps all of them when a cell changes", () => {
    const before = libreOfficeWorkbook();
    expect(differingParts(before, writeXlsx(readXlsx(before)))).toEqual([]);
    expectOnlyTheSheetTouched(before);
  });

  testWithBoth("keeps its picture when its chart is deleted, and takes a new chart beside it", async () => {
    const before = libreOfficeWorkbook();
    const book = readXlsx(before);
    const sheet = book.sheets[0]!;
    const [chart] = sheet.charts.splice(0);
    sheet.changed.add("charts");
    const without = writeXlsx(book);
    expect(differingParts(before, without)).toContain("xl/charts/chart1.xml");
    expect(differingParts(before, without)).not.toContain("xl/media/image1.png");
    expect(readXlsx(without).sheets[0]!.charts).toEqual([]);

    sheet.charts.push({ ...chart!, name: "New", left: 60, top: 45, width: 300, height: 150 });
    const again = writeXlsx(book);
    expect(readXlsx(again).sheets[0]!.charts[0]).toMatchObject({
      name: "New",
      left: 60,
      top: 45,
      width: 300,
      height: 150,
    });
    expect(await findingsOf(before, without, again)).toEqual([[], [], []]);
  });

  testWithBoth("loses every part of a sheet that is deleted, and no other", async () => {
    const before = libreOfficeWorkbook();
    const book = readXlsx(before);
    book.sheets.splice(1);
    book.changed = true;
    const gone = differingParts(before, writeXlsx(book)).filter((path) => !TOUCHED.test(path));
    expect(gone).toEqual([
      "xl/pivotTables/_rels/pivotTable1.xml.rels",
      "xl/pivotTables/pivotTable1.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(await findingsOf(writeXlsx(book))).toEqual([[]]);
  });
});
