import type { Grid } from "../../src/cells/grid";
import type { Source } from "../../src/workbook/job";
import { endingWith, readSource } from "../../src/workbook/readSource";
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
    formats: ["General", "General"],
    date1904: false,
    findings: [],
  });
});

const gridOf = (fill: Fill): Promise<Grid> =>
  openBook().run(async (context, sheet) => {
    fill(sheet, context);
    await context.sync();
    const [source] = await findSources(context);
    return readSource(context, source as Source);
  });

test("knows which columns Excel shows in percent, by the number formats of most of their numbers", async () => {
  const grid = await gridOf((sheet) => {
    sheet.getRange("A1:F5").values = [
      ["Name", "Share", "Change", "Label", "Revenue", "Growth"],
      ["A", 0.5, -0.1, 3, 4, "n/a"],
      ["B", 0.2, -0.2, 5, 6, 0.1],
      ["C", 0.1, -0.3, 7, 8, ""],
      ["D", 0.4, -0.4, 9, 9, ""],
    ];
    const formats = ["General", "0%", "[Red]-0.0%", '0" % of list"', "#,##0.00", "0%"];
    const first = ["General", "0.00", "General", "0", "0%", "General"];
    const blank = ["General", "0%", "[Red]-0.0%", "0\\%", "#,##0.00", "General"];
    sheet.getRange("A2:F5").numberFormat = [first, formats, formats, blank];
  });
  expect(grid.percents).toEqual(["Share", "Change", "Growth"]);
  expect(grid.formats).toEqual(["General", "0%", "[Red]-0.0%", '0" % of list"', "#,##0.00", "0%"]);
});

test("tells of rows below an empty row, of totals inside the list, and of dates among its numbers", async () => {
  const grid = await gridOf((sheet) => {
    sheet.getRange("A1:C7").values = [
      ["Name", "Revenue", "Last order"],
      ["Total Foods Ltd", 1, 46000],
      ["Subtotal", 3, 46001],
      ["C", 45000, 46002],
      ["North Total", 6, 46003],
      ["D", 4, 46004],
      ["E", 5, 46005],
    ];
    sheet.getRange("B4").numberFormat = [["d-mmm"]];
    sheet.getRange("C2:C7").numberFormat = Array.from({ length: 6 }, () => ["yyyy-mm-dd"]);
    sheet.getRange("A9:B10").values = [
      ["F", 6],
      ["G", 7],
    ];
    sheet.getRange("A12").values = [["Source: ERP"]];
  });
  expect(grid.count).toBe(6);
  expect(grid.findings).toEqual([
    { code: "ROWS_BELOW", where: { content: "A9:B12" } },
    { code: "TOTALS_INSIDE", where: { row: 2, count: 2, names: ["Subtotal", "North Total"] } },
    { code: "DATES_INSIDE", where: { column: "Revenue", row: 3, count: 1, content: "45000" } },
  ]);
});

test.each(["Accounts", null])(
  "ends with the last account, not with rows whose formulas show nothing, in the table %s",
  async (table) => {
    const workbook = openBook();
    const { source, grid } = await workbook.run(async (context, sheet) => {
      sheet.getRange("A1:B3").values = [
        ["Name", "Revenue"],
        ["A", 1],
        ["B", 2],
      ];
      sheet.getRange("A4:B6").formulas = Array.from({ length: 3 }, () => ['=""', '=""']);
      if (table !== null) sheet.tables.add("A1:B6", true).name = table;
      await context.sync();
      const shown = ["", ""];
      workbook.host.setCalculated("Sheet1", "A4:B6", [shown, ["C", ""], shown]);
      const [found] = await findSources(context);
      const read = await readSource(context, found as Source);
      return { source: endingWith(found as Source, read), grid: read };
    });
    expect(source).toMatchObject({ address: "A1:B5", rows: 4 });
    expect(grid.count).toBe(4);
    expect(grid.columns[0]).toEqual(["A", "B", "", "C"]);
  },
);

test.each(["Accounts", null])(
  "tells of rows that a filter or a hand has hidden, in the table %s",
  async (table) => {
    const findings = async (hidden: string): Promise<Grid["findings"]> => {
      const grid = await gridOf((sheet) => {
        writeRows(sheet, ACCOUNTS, table);
        sheet.getRange(hidden).rowHidden = true;
      });
      return grid.findings;
    };
    expect(await findings("5:7")).toEqual([{ code: "ROWS_HIDDEN", where: {} }]);
    expect(await findings("2:13")).toEqual([{ code: "ROWS_HIDDEN", where: {} }]);
    expect(await findings("14:20")).toEqual([]);
  },
);

test("tells of columns right of an empty one, and not of a note there", async () => {
  const findings = async (beside: (string | number)[][]): Promise<Grid["findings"]> => {
    const grid = await gridOf((sheet) => {
      sheet.getRange("B2:C4").values = [
        ["Name", "Revenue"],
        ["A", 1],
        ["B", 2],
      ];
      sheet.getRange(`E2:E${beside.length + 1}`).values = beside;
    });
    expect(grid.headers).toEqual(["Name", "Revenue"]);
    return grid.findings;
  };
  expect(await findings([["Growth"], [0.5]])).toEqual([
    { code: "COLUMNS_BESIDE", where: { content: "E2:E3" } },
  ]);
  expect(await findings([["in thousands"]])).toEqual([]);
});

test("takes a footnote below an empty row for no part of the list", async () => {
  const grid = await gridOf((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Name", "Revenue"],
      ["A", 1],
      ["B", 2],
    ];
    sheet.getRange("A5").values = [["Source: ERP"]];
  });
  expect(grid.findings).toEqual([]);
});

test("refuses an account where headers should stand, by its first number; years may head columns", async () => {
  const rows = [
    ["Alfreds", 1000, 0.5],
    ["Berglunds", 2000, 0.1],
  ];
  const write = (first: (string | number)[]): Fill => {
    return (sheet) => (sheet.getRange("A1:C3").values = [first, ...rows]);
  };
  expect(await refusalOf(write(["Centro", 1000, 1000]))).toMatchObject({
    code: "HEADER_NUMBER",
    where: { sheet: "Sheet1", address: "B1", content: "1000" },
  });
  expect((await gridOf(write(["Name", 2025, 2026]))).headers).toEqual(["Name", "2025", "2026"]);
  expect((await gridOf(write(["Name", 30, "Growth"]))).headers).toEqual(["Name", "30", "Growth"]);
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
