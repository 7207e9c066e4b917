import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newBook, newSheet } from "../../../src/workbench/book/newBook";
import { newChart } from "../../../src/workbench/book/newChart";
import { PLAIN_STYLE } from "../../../src/workbench/book/styles";
import {
  SHEET_PARTS,
  type Book,
  type Cell,
  type CellValue,
  type ConditionalFormat,
  type Sheet,
  type Table,
  type Validation,
} from "../../../src/workbench/book/types";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { series } from "./charts";
import { differingParts } from "./foreign";
import { findingsOf, testWithValidator } from "./validator";

const put = (sheet: Sheet, row: number, values: readonly (CellValue | { formula: string })[]): void => {
  const cells = new Map<number, Cell>();
  values.forEach((value, column) => {
    const isFormula = typeof value === "object" && value !== null && "formula" in value;
    cells.set(
      column,
      isFormula ? { value: null, formula: value.formula, style: 0 } : { value, formula: null, style: 0 },
    );
  });
  sheet.rows.set(row, cells);
};

const table = (change: Partial<Table>): Table => ({
  id: "{1}",
  name: "Accounts",
  area: { top: 0, left: 0, bottom: 3, right: 2 },
  columns: [
    { id: 1, name: "客户 & <name>", formula: null },
    { id: 2, name: "Growth [%]", formula: null },
    { id: 3, name: "Double", formula: "=[@[Growth '[%']]]*2" },
  ],
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: true,
  style: "TableStyleMedium2",
  ...change,
});

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

const validation = (rule: Validation["rule"]): Validation => ({
  areas: [area(1, 5, 3), area(9, 9)],
  rule,
  ignoreBlanks: true,
  errorAlert: { message: "Choose one\nof the list", showAlert: true, style: "Warning", title: "No" },
  prompt: { message: "", showPrompt: false, title: "" },
});

const NO_FORMAT: ConditionalFormat["format"] = { fontColor: null, bold: null, italic: null, fill: null };

const conditional = (type: string, rule: Record<string, unknown>, priority: number): ConditionalFormat => ({
  id: type,
  areas: [area(1, 1, 20)],
  type,
  priority,
  stopIfTrue: priority === 1,
  rule,
  format:
    type === "DataBar" || type === "ColorScale"
      ? NO_FORMAT
      : { fontColor: "#9C0006", bold: true, italic: null, fill: "#FFC7CE" },
});

/** A workbook with one of everything that a sheet can have. */
function fullBook(): Book {
  const book = newBook("Accounts & more");
  const sheet = book.sheets[0]!;
  put(sheet, 0, ["客户 & <name>", "Growth [%]", "Double"]);
  for (const row of [1, 2, 3])
    put(sheet, row, [`Account ${row}`, row / 10, { formula: "=[@[Growth '[%']]]*2" }]);
  put(sheet, 4, [
    "Total",
    { formula: "=SUBTOTAL(109,Accounts[Growth '[%']])" },
    { formula: "=MAX(Accounts[Double])" },
  ]);
  sheet.tables.push(table({ showTotals: true, area: area(0, 0, 4, 2) }));
  sheet.columnWidths.set(0, 30).set(1, 30).set(5, 12.5);
  sheet.columnOutline.set(3, 1).set(4, 1);
  sheet.hiddenColumns.add(4);
  sheet.rowHeights.set(0, 33);
  sheet.hiddenRows.add(12);
  sheet.rowOutline.set(10, 2);
  sheet.merges.push(area(8, 0, 9, 2));
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.tabColor = "#1B3A73";
  sheet.protected = true;
  sheet.protectionOptions = { allowSort: true, allowFormatCells: false, allowEditObjects: false };
  sheet.validations = [
    validation({ list: { inCellDropDown: true, source: 'Low,"High" & <more>' } }),
    validation({ list: { inCellDropDown: false, source: "=$A$2:$A$4" } }),
    validation({ decimal: { formula1: "=0", formula2: "=100", operator: "Between" } }),
    validation({ textLength: { formula1: "=255", operator: "LessThanOrEqualTo" } }),
    validation({ custom: { formula: "=ISNUMBER(F2)" } }),
  ];
  sheet.conditionalFormats = [
    conditional("Custom", { formula: "=$B2>0.1" }, 1),
    conditional("CellValue", { formula1: "=1", formula2: "=2", operator: "Between" }, 2),
    conditional("ContainsText", { operator: "Contains", text: 'a "b" <c>' }, 3),
    conditional(
      "DataBar",
      {
        showDataBarOnly: false,
        lowerBoundRule: { type: "Number", formula: "=0" },
        upperBoundRule: { type: "HighestValue" },
        positiveFormat: { fillColor: "#1B3A73" },
      },
      4,
    ),
    conditional(
      "ColorScale",
      {
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      },
      5,
    ),
  ];
  sheet.customProperties.set("KAM", "ratings 客户").set("other", "");
  sheet.page = {
    orientation: "Landscape",
    fitToWidth: 1,
    fitToHeight: null,
    printArea: "A1:C5,E1:F9",
    titleRows: "1:2",
    paperSize: "A4",
  };
  sheet.names.push({
    name: "local",
    formula: "='Accounts & more'!$A$1",
    visible: false,
    comment: "only here",
  });
  book.names.push({ name: "Score", formula: "=LAMBDA(x,x*2)", visible: true, comment: "" });
  book.customProperties.set("版本", 2).set("share", 0.5).set("draft", true).set("owner", "Li & Co\u0001");
  book.properties = { title: "Value radar", author: "Li" };
  book.selection = area(2, 1, 3, 2);
  sheet.charts.push({
    ...newChart("c", "Matrix", "XYScatter"),
    left: 300,
    top: 30,
    altText: "A <b>",
    series: [series("One")],
  });
  const second = newSheet("Other", "{2}");
  put(second, 5, ["x"]);
  second.rowStyles.set(5, 1);
  second.columnStyles.set(1, 1);
  second.autoFilter = area(5, 0, 9, 3);
  book.styles.push({ ...PLAIN_STYLE, bold: true });
  book.sheets.push(second);
  return book;
}

/** A sheet without ids and what the file layer remembers. */
function shown(sheet: Sheet): unknown {
  const strip = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, strip(each)]));
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== "object" || value === null || value instanceof Set) return value;
    const kept = Object.entries(value).filter(
      ([key]) => !["origin", "id", "changed", "fileFormulas"].includes(key),
    );
    return Object.fromEntries(kept.map(([key, each]) => [key, strip(each)]));
  };
  const { charts, protectionOptions, ...rest } = sheet;
  const places = charts.map(({ name, type, left, top, width, height, altText }) => ({
    name,
    type,
    left,
    top,
    width,
    height,
    altText,
  }));
  const allowed = Object.keys(protectionOptions).filter((option) => protectionOptions[option]);
  return { ...(strip(rest) as object), places, allowed };
}

test("everything that a sheet can have comes back", () => {
  const book = fullBook();
  const read = readXlsx(writeXlsx(book));
  expect(read.sheets.map(shown)).toEqual(book.sheets.map(shown));
  expect(read.names.map(({ name, formula }) => [name, formula])).toEqual([["Score", "=LAMBDA(x,x*2)"]]);
  expect(read.customProperties).toEqual(book.customProperties);
  expect(read.properties).toEqual(book.properties);
  expect(read.selection).toEqual(book.selection);
});

test("a new workbook says by which program it was made, and when; what an add-in changes of that is kept", () => {
  const file = writeXlsx(newBook("Sheet1", new Date("2026-03-31T10:20:30.456Z")));
  const text = (path: string): string => strFromU8(unzipSync(file)[path]!);
  expect(text("docProps/app.xml")).toContain("<Application>KAM for Excel</Application>");
  expect(text("docProps/core.xml")).toMatch(
    /<dcterms:created [^>]*xsi:type="dcterms:W3CDTF">2026-03-31T10:20:30Z</,
  );
  const read = readXlsx(file);
  expect(read.properties).toEqual({ author: "KAM for Excel", creationDate: "2026-03-31T10:20:30Z" });
  expect(differingParts(file, writeXlsx(read))).toEqual([]);
  read.properties.title = "Value < radar\u0001";
  const again = writeXlsx(read);
  expect(readXlsx(again).properties).toEqual(read.properties);
  expect(differingParts(file, again)).toEqual(["docProps/core.xml"]);
});

test("a workbook with everything, read and written again, is the same part by part", () => {
  const file = writeXlsx(fullBook());
  expect(differingParts(file, writeXlsx(readXlsx(file)))).toEqual([]);
});

test("everything can be changed and taken out again", () => {
  const read = readXlsx(writeXlsx(fullBook()));
  const [sheet, other] = read.sheets as [Sheet, Sheet];
  const empty = newSheet(sheet.name, sheet.id);
  Object.assign(sheet, { ...empty, origin: sheet.origin });
  for (const part of SHEET_PARTS) sheet.changed.add(part);
  read.customProperties.clear();
  read.names.length = 0;
  other.autoFilter = null;
  other.changed.add("autoFilter");
  const again = readXlsx(writeXlsx(read));
  expect(again.sheets.map(shown)).toEqual(read.sheets.map(shown));
  expect(again.names).toEqual([]);
  const parts = differingParts(writeXlsx(fullBook()), writeXlsx(again));
  expect(parts).toEqual(
    expect.arrayContaining(["xl/tables/table1.xml", "xl/charts/chart1.xml", "xl/customProperty1.bin"]),
  );
});

/** A file whose first sheet has these sections before its cells. */
const withSections = (sections: string): Uint8Array => {
  const parts = unzipSync(writeXlsx(newBook()));
  const path = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[path]!).replace(/<sheetViews>.*?(?=<sheetData)/, sections);
  return zipSync({ ...parts, [path]: strToU8(text) });
};
const firstSheetText = (file: Uint8Array): string => strFromU8(unzipSync(file)["xl/worksheets/sheet1.xml"]!);

test("a width of all columns that an add-in sets replaces the file's", () => {
  const before = withSections('<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>');
  const read = readXlsx(before);
  const [sheet] = read.sheets as [Sheet];
  sheet.changed.add("rows");
  expect(firstSheetText(writeXlsx(read))).toContain(
    '<sheetFormatPr baseColWidth="10" defaultRowHeight="15"/>',
  );
  sheet.defaultColumnWidth = 20;
  sheet.changed.add("columns");
  expect(readXlsx(writeXlsx(read)).sheets[0]!.defaultColumnWidth).toBe(20);
});

test("rows may be grouped by the hundred thousand", () => {
  const book = newBook();
  for (let row = 0; row < 200_000; row++) book.sheets[0]!.rowOutline.set(row, 1 + (row % 3));
  expect(firstSheetText(writeXlsx(book))).toContain(' outlineLevelRow="3"');
});

test("a split of the window, and how far frozen panes are scrolled, outlive another selection", () => {
  const panes = [
    '<pane ySplit="1800" topLeftCell="A9" activePane="bottomLeft"/>',
    '<pane ySplit="1" topLeftCell="A40" activePane="bottomLeft" state="frozen"/>',
  ];
  for (const pane of panes) {
    const read = readXlsx(
      withSections(
        `<sheetViews><sheetView tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`,
      ),
    );
    read.selection = area(41, 2);
    const text = firstSheetText(writeXlsx(read));
    expect(text).toContain(`${pane}<selection pane="bottomLeft" activeCell="C42" sqref="C42"/>`);
    read.sheets[0]!.frozen = { rows: 2, columns: 0 };
    expect(firstSheetText(writeXlsx(read))).toContain('<pane ySplit="2" topLeftCell="A3"');
  }
});

test("the header cells of a table say what its columns are called, line breaks and all", () => {
  const book = newBook("Sheet1");
  const sheet = book.sheets[0]!;
  put(sheet, 0, [2024, "old"]);
  const columns = ["2024", "Share\n[%]", "New"].map((name, index) => ({
    id: index + 1,
    name,
    formula: null,
  }));
  sheet.tables.push(table({ columns }));
  const [read] = readXlsx(writeXlsx(book)).sheets;
  const titles = [...read!.rows.get(0)!.values()].map(({ value }) => value);
  expect(titles).toEqual(["2024", "Share\n[%]", "New"]);
  expect(read!.tables[0]!.columns.map(({ name }) => name)).toEqual(titles);
});

testWithValidator("a workbook with everything is valid, new, read and changed", async () => {
  const book = fullBook();
  const read = readXlsx(writeXlsx(book));
  const sheet = read.sheets[0]!;
  for (const part of SHEET_PARTS) sheet.changed.add(part);
  sheet.tables[0]!.area = area(0, 0, 6, 2);
  sheet.tables[0]!.name = "Kunden";
  sheet.tables.push(
    table({
      name: "Second",
      area: area(0, 10, 2, 12),
      columns: [1, 2, 3].map((id) => ({ id, name: `c${id}`, formula: null })),
    }),
  );
  sheet.charts[0]!.left = 10;
  sheet.charts.push({
    ...newChart("d", "Second", "Bubble"),
    series: [series("One", { sizes: "=S!$D$1:$D$4" })],
  });
  sheet.conditionalFormats[0]!.rule = { formula: "=TRUE" };
  sheet.validations[0]!.ignoreBlanks = false;
  expect(await findingsOf(writeXlsx(newBook()), writeXlsx(book), writeXlsx(read))).toEqual([[], [], []]);
});
