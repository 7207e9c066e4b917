import type { Source } from "../../src/workbook/job";
import { readSource } from "../../src/workbook/readSource";
import { findSources } from "../../src/workbook/sources";
import { openBook } from "../workbench/openBook";
import { ACCOUNTS, writeRows } from "./accounts";

type Fill = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const sourcesOf = (fill: Fill): Promise<Source[]> =>
  openBook().run(async (context, sheet) => {
    fill(sheet, context);
    await context.sync();
    return findSources(context);
  });

const refusalOf = (fill: Fill): Promise<unknown> =>
  openBook()
    .run(async (context, sheet) => {
      fill(sheet, context);
      await context.sync();
      const [source] = await findSources(context);
      return readSource(context, source as Source);
    })
    .catch((error: unknown) => error);

test("lists a table with its place and its headers", async () => {
  expect(await sourcesOf((sheet) => writeRows(sheet, ACCOUNTS, "Accounts"))).toEqual([
    {
      kind: "table",
      table: "Accounts",
      sheet: "Sheet1",
      address: "A1:G13",
      rows: 12,
      columns: 7,
      headers: ["id", "Name", "Segment", "Revenue", "Growth", "Pipeline", "Overdue days"],
      own: [],
    },
  ]);
});

test("leaves a table's totals out", async () => {
  const [source] = await sourcesOf((sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    sheet.tables.getItem("Accounts").showTotals = true;
  });
  expect(source).toMatchObject({ address: "A1:G13", rows: 12 });
});

test("lists a block below a title, without its row of totals", async () => {
  const [source] = await sourcesOf((sheet) => {
    sheet.getRange("B2").values = [["Customers 2026"]];
    sheet.getRange("B4:D7").values = [
      ["Name", "Revenue", 2025],
      ["A", 1, 2],
      ["B", 3, 4],
      ["Total", 4, 6],
    ];
  });
  expect(source).toMatchObject({
    kind: "block",
    table: null,
    address: "B4:D6",
    rows: 2,
    headers: ["Name", "Revenue", "2025"],
  });
});

test("passes over hidden sheets, empty sheets, notes and sheets of ours", async () => {
  const sources = await sourcesOf((sheet, context) => {
    sheet.getRange("A1").values = [["a note"]];
    context.workbook.worksheets.add("Empty");
    const hidden = context.workbook.worksheets.add("Hidden");
    writeRows(hidden, ACCOUNTS, "Hidden1");
    hidden.visibility = "Hidden";
    const ours = context.workbook.worksheets.add("KAM Ratings");
    ours.getRange("A1:B3").values = [
      ["KAM Ratings · KAM for Excel", "x"],
      ["a", 1],
      ["b", 2],
    ];
  });
  expect(sources).toEqual([]);
});

test("lists sources in a fixed number of round trips, whatever the workbook holds", async () => {
  const requestsFor = async (sheets: number): Promise<number> => {
    const workbook = openBook();
    await workbook.run(async (context) => {
      for (let number = 0; number < sheets; number++)
        writeRows(
          context.workbook.worksheets.add(`List ${number}`),
          ACCOUNTS,
          number % 2 ? `List${number}` : null,
        );
      await context.sync();
    });
    const before = workbook.host.requests;
    await workbook.run((context) => findSources(context));
    return workbook.host.requests - before;
  };
  expect(await requestsFor(12)).toBe(await requestsFor(2));
});

test("reads a list into columns, numbers as numbers and texts as texts", async () => {
  const grid = await openBook().run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
    const [source] = await findSources(context);
    return readSource(context, source as Source);
  });
  expect(grid.headers).toEqual(ACCOUNTS[0]);
  expect(grid.count).toBe(12);
  expect(grid.columns[1]?.[1]).toBe("=Berglunds snabbköp");
  expect(grid.columns[3]?.[0]).toBe(98000);
});

test("leaves our result columns of an earlier run out of the grid", async () => {
  const grid = await openBook().run(async (context, sheet) => {
    sheet.getRange("A1:D3").values = [
      ["Name", "KAM Score", "KAM Tier", "Revenue"],
      ["A", 50, "Core", 1],
      ["B", 20, "Service", 2],
    ];
    await context.sync();
    const [source] = await findSources(context);
    expect(source?.own).toEqual(["KAM Score", "KAM Tier"]);
    return readSource(context, source as Source);
  });
  expect(grid).toEqual({
    headers: ["Name", "Revenue"],
    columns: [
      ["A", "B"],
      [1, 2],
    ],
    count: 2,
    percents: [],
  });
});

test("knows which columns Excel shows in percent, by the number format of their first account", async () => {
  const grid = await openBook().run(async (context, sheet) => {
    sheet.getRange("A1:E2").values = [
      ["Name", "Share", "Change", "Label", "Revenue"],
      ["A", 0.5, -0.1, 3, 4],
    ];
    sheet.getRange("A2:E2").numberFormat = [["General", "0%", "[Red]-0.0%", '0" % of list"', "#,##0.00"]];
    await context.sync();
    const [source] = await findSources(context);
    return readSource(context, source as Source);
  });
  expect(grid.percents).toEqual(["Share", "Change"]);
});

test("refuses a header that is empty or merged away, by its cell", async () => {
  const error = await refusalOf((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Name", "Revenue", ""],
      ["A", 1, 2],
      ["B", 3, 4],
    ];
    sheet.getRange("B1:C1").merge();
  });
  expect(error).toMatchObject({ code: "HEADER_EMPTY", where: { sheet: "Sheet1", address: "C1" } });
});

test("refuses two headers that differ in white space and letter case only", async () => {
  const error = await refusalOf((sheet) => {
    sheet.getRange("A1:C3").values = [
      ["Name", "Revenue", " revenue"],
      ["A", 1, 2],
      ["B", 3, 4],
    ];
  });
  expect(error).toMatchObject({ code: "HEADER_DUPLICATE", where: { address: "B1, C1", content: "revenue" } });
});

test("reads a list larger than one answer of Excel in chunks, without losing or repeating a row", async () => {
  const count = 30_000;
  const workbook = openBook();
  const grid = await workbook.run(async (context, sheet) => {
    for (let from = 0; from < count; from += 5_000) {
      const rows = Array.from({ length: 5_000 }, (_, index) => [
        `${"Long name ".repeat(20)}${from + index}`,
        from + index,
      ]);
      sheet.getRange(`A${from + 2}:B${from + 5_001}`).values = rows;
      await context.sync();
    }
    sheet.getRange("A1:B1").values = [["Name", "Revenue"]];
    await context.sync();
    const [source] = await findSources(context);
    return readSource(context, source as Source);
  });
  expect(grid.columns[1]).toEqual(Array.from({ length: count }, (_, index) => index));
});
