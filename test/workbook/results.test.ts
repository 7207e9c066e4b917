import type { Job, Source } from "../../src/workbook/job";
import { writeRatings } from "../../src/workbook/ratings/writeRatings";
import { writeResults } from "../../src/workbook/results";
import type { Book, CellValue, Sheet } from "../../src/workbench/book/types";
import { writeModelSheet } from "../../src/workbook/writeModelSheet";
import { openBook } from "../workbench/openBook";
import { contentsOf } from "./contentsOf";
import { accountsBook, jobOf, SHEET } from "./jobs";
import { criterion, model } from "./models";

const ROWS = [
  ["Name", "revenue", "growth", "note"],
  ["Alfreds", 100, 0.1, "=x"],
  ["Berglunds", 250, -0.2, null],
  ["Centro", 900, "about 5", "late"],
  ["Drachen", 400, 0.2, null],
];
const CRITERIA = [criterion("revenue", { worst: 0, best: 1000 }), criterion("growth", { worst: 0, best: 1 })];
const PLAIN = model(CRITERIA);
const MATRIX = model(
  CRITERIA.map((own, index) => (index === 1 ? { ...own, axis: "potential" as const } : own)),
);
const OVERRIDDEN = {
  ...PLAIN,
  overrides: [
    { id: "centro", tier: "Core", reason: "contract", by: "VP sales", expires: null },
    { id: "Drachen", tier: "Strategic", reason: "contract", by: "VP sales", expires: null },
  ],
};

/** Runs into the book; `own` are the result columns of an earlier run. */
async function write(job: Job, book: Book = accountsBook(ROWS, job.source.kind)): Promise<Sheet> {
  const workbook = openBook(book);
  Object.assign(globalThis, { Office: workbook.Office });
  await workbook.run(async (context) => {
    // Excel takes no formula that names a table which is not there.
    await writeModelSheet(context, job);
    const { layout } = await writeRatings(context, job);
    const regions = await writeResults(context, job, layout);
    for (const { sheet, address, values } of regions) workbook.host.setCalculated(sheet, address, values);
  });
  return book.sheets.find(({ name }) => name === SHEET) as Sheet;
}

/** The same job, with the columns of the first run in the list. */
function again(job: Job, sheet: Sheet): Job {
  const headers = row(sheet, 0).map(String);
  const own = headers.filter((header) => !job.grid.headers.includes(header));
  const letters = String.fromCharCode(64 + headers.length);
  const source: Source = { ...job.source, headers, own, columns: headers.length, address: `A1:${letters}5` };
  return { ...job, source };
}

function row(sheet: Sheet, index: number): CellValue[] {
  const cells = sheet.rows.get(index);
  const last = Math.max(...(cells?.keys() ?? []));
  return Array.from({ length: last + 1 }, (_, column) => cells?.get(column)?.value ?? "");
}

const rows = (sheet: Sheet): CellValue[][] => ROWS.map((_, index) => row(sheet, index));

test("sets texts apart from the figure before them, in columns that no word is cut in", async () => {
  const book = accountsBook(ROWS);
  const list = MATRIX.tiers.list.map((tier) => ({ ...tier, label: `${tier.label}, served by the branches` }));
  const sheet = await write(jobOf(ROWS, { ...MATRIX, tiers: { ...MATRIX.tiers, list } }), book);
  const look = (at: number, column: number): unknown => {
    const style = book.styles[sheet.rows.get(at)?.get(column)?.style ?? 0];
    return [style?.horizontal, style?.indent];
  };
  expect([0, 1, 4].flatMap((at) => [look(at, 5), look(at, 6)])).toEqual(
    Array.from({ length: 6 }, () => ["Left", 1]),
  );
  expect(sheet.columnWidths.get(5)).toBeGreaterThan(sheet.columnWidths.get(4) ?? 0);
});

test("adds score, tier and rank right of the table, which grows", async () => {
  const sheet = await write(jobOf(ROWS, PLAIN));
  expect(rows(sheet).map((cells) => cells.slice(4))).toEqual([
    ["KAM Score", "KAM Tier", "KAM Rank"],
    [10, "Service", 3],
    [12.5, "Service", 2],
    ["", "Check", ""],
    [30, "Service", 1],
  ]);
  expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual([
    ...(ROWS[0] ?? []),
    "KAM Score",
    "KAM Tier",
    "KAM Rank",
  ]);
});

test("gives new rows of the table the formulas too", async () => {
  const sheet = await write(jobOf(ROWS, PLAIN));
  const formulas = sheet.tables[0]?.columns.slice(4).map(({ formula }) => formula ?? "") ?? [];
  expect(formulas).toHaveLength(3);
  for (const formula of formulas) expect(formula).toContain("'KAM Ratings'!");
});

test("writes values that equal the formulas' in values mode", async () => {
  const sheet = await write(jobOf(ROWS, MATRIX, { mode: "values" }));
  expect(rows(sheet)).toEqual(rows(await write(jobOf(ROWS, MATRIX))));
  expect(
    [...sheet.rows.values()].flatMap((cells) => [...cells.values()]).every(({ formula }) => formula === null),
  ).toBe(true);
});

test("writes beside a block without making it a table", async () => {
  const sheet = await write(jobOf(ROWS, PLAIN, { kind: "block" }));
  expect(sheet.tables).toEqual([]);
  expect(row(sheet, 1)).toEqual(["Alfreds", 100, 0.1, "=x", 10, "Service", 3]);
  expect(sheet.rows.get(1)?.get(4)?.formula).toContain(`ROW()-ROW('${SHEET}'!$A$1)`);
});

for (const kind of ["table", "block"] as const)
  test(`a second run refreshes our columns where they stand in a ${kind}`, async () => {
    const book = accountsBook(ROWS, kind);
    const job = jobOf(ROWS, MATRIX, { kind });
    const first = await write(job, book);
    const contents = contentsOf(book);
    await write(again(job, first), book);
    expect(contentsOf(book)).toEqual(contents);
  });

test("keeps the names of an earlier run in another language", async () => {
  const book = accountsBook(ROWS);
  const english = jobOf(ROWS, PLAIN);
  const sheet = await write(english, book);
  await write(again(jobOf(ROWS, PLAIN, { language: "zh" }), sheet), book);
  expect(row(sheet, 0)).toEqual([...(ROWS[0] ?? []), "KAM Score", "KAM Tier", "KAM Rank"]);
});

test("shows the model's tier beside the override and the final tier", async () => {
  const sheet = await write(jobOf(ROWS, OVERRIDDEN));
  expect(rows(sheet).map((cells) => cells.slice(5))).toEqual([
    ["KAM Tier", "KAM Rank", "KAM Override", "KAM Final Tier"],
    ["Service", 3, "", "Service"],
    ["Service", 2, "", "Service"],
    ["Check", "", "Core", "Core"],
    ["Service", 1, "Strategic", "Strategic"],
  ]);
});

test("empties a column of ours that the model no longer has, and touches nothing else", async () => {
  const book = accountsBook(ROWS);
  const sheet = await write(jobOf(ROWS, MATRIX), book);
  expect(row(sheet, 4)[6]).not.toBe("");
  await write(again(jobOf(ROWS, PLAIN), sheet), book);
  expect(row(sheet, 0)).toEqual([...(ROWS[0] ?? []), "KAM Score", "KAM Tier", "KAM Quadrant", "KAM Rank"]);
  expect(row(sheet, 4)).toEqual(["Drachen", 400, 0.2, "", 30, "Service", "", 1]);
  expect(rows(sheet).map((cells) => cells.slice(0, 4))).toEqual(
    ROWS.map((cells) => cells.map((cell) => cell ?? "")),
  );
});

test("names its columns in Chinese, beside an analyst's column of the same name", async () => {
  const named = ROWS.map((cells, index) => [...cells.slice(0, 3), index === 0 ? "排名" : null]);
  const sheet = await write(jobOf(named, PLAIN, { language: "zh" }), accountsBook(named));
  expect(row(sheet, 0)).toEqual(["Name", "revenue", "growth", "排名", "综合得分", "客户等级", "排名 2"]);
});
