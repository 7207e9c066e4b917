import { existsSync, readFileSync } from "node:fs";
import { parseArea } from "../../src/workbench/book/a1";
import { displayText } from "../../src/workbench/book/displayText";
import type { Book, CellValue } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { demo, tier, workFolder } from "./command";

const { file } = workFolder();

/** What a table's column shows, row by row, as Excel writes it in its cells. */
function shownIn(book: Book, table: string, column: string): string[] {
  for (const sheet of book.sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    const position = found?.columns.findIndex(({ name }) => name === column) ?? -1;
    if (!found || position < 0) continue;
    const rows = Array.from(
      { length: found.area.bottom - found.area.top },
      (_, row) => found.area.top + 1 + row,
    );
    return rows.map((row) => shownAt(book, sheet.name, row, found.area.left + position));
  }
  return [];
}

function shownAt(book: Book, sheetName: string, row: number, column: number): string {
  const cell = book.sheets
    .find(({ name }) => name === sheetName)
    ?.rows.get(row)
    ?.get(column);
  const value: CellValue = cell?.value ?? "";
  return displayText(
    typeof value === "object" ? value.error : value,
    book.styles[cell?.style ?? 0]?.numberFormat ?? "General",
  );
}

test("shows the sample's figures on KAM Model and KAM Ratings as the list shows them", async () => {
  const out = file("sample.xlsx");
  expect((await demo("--out", out)).code).toBe(0);
  const book = readXlsx(readFileSync(out));
  expect(shownIn(book, "KamCriteria", "Criterion")).toEqual([
    "Revenue",
    "Margin",
    "Orders",
    "Growth",
    "Categories",
    "Average discount",
    "Recency (days)",
    "Tenure (days)",
  ]);
  expect(shownIn(book, "KamCriteria", "Worst")).toEqual([
    "280.00",
    "-390.00",
    "2",
    "",
    "3",
    "31.0%",
    "540",
    "610",
  ]);
  expect(shownIn(book, "KamCriteria", "To")).toEqual([
    "7,900.00",
    "1,600.00",
    "11",
    "",
    "12",
    "2.9%",
    "7",
    "1400",
  ]);
  expect(shownIn(book, "KamCriteria", "Median")).toEqual([
    "2,256.39",
    "227.83",
    "6",
    "-9.1%",
    "8",
    "15.0%",
    "76",
    "1206",
  ]);
  const heads = Array.from({ length: 40 }, (_, column) => shownAt(book, "KAM Ratings", 15, column));
  const [rating, metric] = [heads.indexOf("Growth"), heads.lastIndexOf("Growth")];
  const { top: medians = 0 } = parseArea("A13") ?? {};
  expect(shownAt(book, "KAM Ratings", medians, rating)).toBe("-9.1%");
  expect(shownAt(book, "KAM Ratings", 16, metric)).toBe(shownIn(book, "Accounts", "Growth")[0]);
});

test("prints the list, KAM Model, KAM Ratings and KAM Matrix on one page's width each", () => {
  const { sheets } = readXlsx(readFileSync(file("sample.xlsx")));
  expect(sheets.map(({ name, page }) => [name, page.orientation, page.fitToWidth])).toEqual(
    ["Account list", "KAM Model", "KAM Ratings", "KAM Matrix"].map((name) => [name, "Landscape", 1]),
  );
});

test.each(["tier", "demo"] as const)(
  "%s tells its usage when asked to, and does nothing else",
  async (name) => {
    const { code, out, err } = await { tier, demo }[name]("--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(new RegExp(`^Usage: npm run --silent ${name} -- `));
  },
);

test.each([
  [["--outt", "x.xlsx"], "There is no --outt here"],
  [["--outt", "x.xlsx", "--language", "zh"], "--outt：没有这个选项"],
  [["--language"], "There is no --language <value> here, or its value is missing"],
  [["x.xlsx"], "There is no x.xlsx here"],
  [["--language", "fr"], 'not "fr"'],
  [["--out", file("sample.csv")], "must end in .xlsx"],
])("refuses the words %j of a call, with the usage", async (args, said) => {
  const { code, err } = await demo(...args);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).toContain("npm run --silent demo -- [--out");
  expect(existsSync(file("sample.csv"))).toBe(false);
});

test("says in the asked language, before it does anything, that the workbook cannot be written there", async () => {
  const { code, err } = await demo("--out", file("nowhere/sample.xlsx"), "--language", "zh");
  expect(code).toBe(1);
  expect(err).toMatch(/^无法写入 .*nowhere.*\n$/);
});
