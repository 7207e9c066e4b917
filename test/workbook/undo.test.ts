import type { Model } from "../../src/model/document/types";
import type { MatrixChart, Mode } from "../../src/workbook/job";
import { recordRun, type RunRecord } from "../../src/workbook/undo/record";
import { planUndo } from "../../src/workbook/undo/plan";
import { undoRun } from "../../src/workbook/undo/undoRun";
import { writeAssessment } from "../../src/workbook/write";
import { type OpenBook, openBook } from "../workbench/openBook";
import { ACCOUNTS, jobOf, MODEL, PLAIN_MODEL, writeRows } from "./accounts";
import { contentsOf } from "./contentsOf";

const open = async (table: string | null = "Accounts"): Promise<OpenBook> => {
  const workbook = openBook();
  Object.assign(globalThis, { Office: workbook.Office });
  await workbook.run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, table);
    await context.sync();
  });
  return workbook;
};

const write = (
  workbook: OpenBook,
  model: Model = MODEL,
  mode: Mode = "formulas",
  matrixChart: MatrixChart = "scatter",
): Promise<RunRecord | null> =>
  workbook.run(async (context) => {
    const job = { ...(await jobOf(context, model, mode)), matrixChart };
    const { before } = await writeAssessment(context, job);
    return recordRun(context, job, before);
  });

const undo = (
  workbook: OpenBook,
  record: RunRecord | null,
): Promise<{ kept: { sheet: string; address: string }[] }> =>
  workbook.run(async (context) => {
    const plan = await planUndo(context, record!);
    await undoRun(context, plan);
    return { kept: plan.kept.map(({ sheet, address }) => ({ sheet, address })) };
  });

/** What stands in the cells. */
const cells = ({ book }: OpenBook): unknown =>
  book.sheets.map(({ name, rows, tables }) => ({
    name,
    tables: tables.map((table) => [table.name, table.area]),
    cells: [...rows]
      .flatMap(([row, own]) =>
        [...own].map(([column, cell]) => [row, column, cell.formula ?? cell.value ?? ""]),
      )
      .filter(([, , content]) => content !== "")
      .sort(([r1, c1], [r2, c2]) => Number(r1) - Number(r2) || Number(c1) - Number(c2)),
  }));

const type = (workbook: OpenBook, sheet: string, address: string, value: string | number): Promise<void> =>
  workbook.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test.each<[Mode, string | null]>([
  ["formulas", "Accounts"],
  ["formulas", null],
  ["kam", "Accounts"],
  ["values", "Accounts"],
  ["values", null],
])("takes a first run back whole: %s, table %s", async (mode, table) => {
  const workbook = await open(table);
  const before = contentsOf(workbook.book);
  const record = await write(workbook, MODEL, mode);
  expect(contentsOf(workbook.book)).not.toEqual(before);
  expect(await undo(workbook, record)).toEqual({ kept: [] });
  expect(contentsOf(workbook.book)).toEqual(before);
});

test.each<Mode>(["formulas", "values"])("takes a second run back to the first, with %s", async (mode) => {
  const workbook = await open();
  await write(workbook, PLAIN_MODEL);
  const before = cells(workbook);
  const record = await write(workbook, MODEL, mode);
  expect(await undo(workbook, record)).toEqual({ kept: [] });
  expect(cells(workbook)).toEqual(before);
});

test.each<[Mode, string, string, string[]]>([
  ["values", "KAM Ratings", "D30", ["KAM Ratings"]],
  ["formulas", "KAM Ratings", "D30", ["KAM Model", "KAM Ratings"]],
  ["formulas", "KAM Matrix", "Q3", ["KAM Model", "KAM Ratings", "KAM Matrix"]],
  ["formulas", "Sheet1", "H3", ["KAM Model", "KAM Ratings"]],
])(
  "written as %s, a cell of %s that was changed since stays with the sheets that its formulas read",
  async (mode, sheet, address, left) => {
    const workbook = await open();
    const record = await write(workbook, MODEL, mode);
    await type(workbook, sheet, address, "my note");
    expect(await undo(workbook, record)).toEqual({ kept: [{ sheet, address }] });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...left]);
  },
);

test.each<[string, string | null]>([
  ["a table", "Accounts"],
  ["a block", null],
])("loses no cell of %s that was moved since by columns and rows before it", async (_, table) => {
  const workbook = await open(table);
  const record = await write(workbook);
  await workbook.run(async (context, sheet) => {
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A2:A3").values = [["Mine"], ["mine"]];
    await context.sync();
  });
  const others = (): unknown[][] =>
    [...(workbook.book.sheets[0]?.rows ?? [])].map(([, cells]) =>
      [...cells].filter(([column]) => column < 8).map(([, { value }]) => value),
    );
  const before = others();
  const { kept } = await undo(workbook, record);
  expect(others()).toEqual(before);
  // The columns of a table are found by their names; beside a block they stay, and so does what they read.
  const headers = [...(workbook.book.sheets[0]?.rows.get(1) ?? [])].map(([, { value }]) => value);
  expect(headers.includes("KAM Score")).toBe(table === null);
  expect(kept.length > 0).toBe(table === null);
  expect(workbook.book.sheets.map(({ name }) => name).includes("KAM Ratings")).toBe(table === null);
});

const rename = (workbook: OpenBook, sheet: string, name: string): Promise<void> =>
  workbook.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });

test.each(["Accounts", null])(
  "takes back what it wrote into sheets that were renamed since, table %s",
  async (table) => {
    const workbook = await open(table);
    const record = await write(workbook);
    await rename(workbook, "Sheet1", "Customers' list");
    await rename(workbook, "KAM Ratings", "Sheet1");
    expect(await undo(workbook, record)).toEqual({ kept: [] });
    const [accounts, ...others] = workbook.book.sheets;
    expect(others).toEqual([]);
    expect([...(accounts?.rows.get(0) ?? [])].map(([, { value }]) => value).filter(Boolean)).toEqual(
      ACCOUNTS[0],
    );
  },
);

test("takes a second run beside a block back to the first under the names that sheets have now", async () => {
  const [once, twice] = [await open(null), await open(null)];
  await write(once, PLAIN_MODEL);
  await write(twice, PLAIN_MODEL);
  const record = await write(twice);
  for (const workbook of [once, twice]) await rename(workbook, "Sheet1", "Customers' list");
  expect(await undo(twice, record)).toEqual({ kept: [] });
  expect(cells(twice)).toEqual(cells(once));
});

test("keeps a cell that was changed beside a sheet that was renamed", async () => {
  const workbook = await open(null);
  const record = await write(workbook, MODEL);
  await rename(workbook, "Sheet1", "Customers' list");
  await type(workbook, "KAM Ratings", "D30", "my note");
  expect(await undo(workbook, record)).toEqual({ kept: [{ sheet: "KAM Ratings", address: "D30" }] });
});

test("takes back what it wrote beside a table that was made a range since", async () => {
  const workbook = await open();
  const record = await write(workbook, MODEL, "values");
  await workbook.run(async (context) => {
    context.workbook.tables.getItem("Accounts").convertToRange();
    await context.sync();
  });
  expect(await undo(workbook, record)).toEqual({ kept: [] });
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  const headers = [...(workbook.book.sheets[0]?.rows.get(0) ?? [])].map(([, { value }]) => value);
  expect(headers.filter(Boolean)).toEqual(ACCOUNTS[0]);
});

test("keeps a text that looks like a number or a formula as the text that it is", async () => {
  const workbook = await open();
  await write(workbook, PLAIN_MODEL, "values");
  const record = await write(workbook, MODEL, "values");
  await type(workbook, "Sheet1", "H2", "'00123");
  await type(workbook, "Sheet1", "H3", "'=soon");
  await undo(workbook, record);
  const kept = [1, 2].map((row) => workbook.book.sheets[0]?.rows.get(row)?.get(7));
  expect(kept).toMatchObject([
    { value: "00123", formula: null },
    { value: "=soon", formula: null },
  ]);
});

test("keeps a cell of an earlier run that was changed since, and restores the others", async () => {
  const workbook = await open();
  await write(workbook, PLAIN_MODEL, "values");
  const record = await write(workbook, MODEL, "values");
  await type(workbook, "Sheet1", "H2", 12.5);
  const { kept } = await undo(workbook, record);
  expect(kept).toEqual([{ sheet: "Sheet1", address: "H2" }]);
  expect(workbook.book.sheets[0]?.rows.get(1)?.get(7)?.value).toBe(12.5);
});

test("keeps many cells that were changed since in as few round trips as one, and restores those between", async () => {
  const undone = async (rows: number): Promise<{ requests: number; now: unknown; wanted: unknown }> => {
    const workbook = await open();
    const ratings = (): unknown[][] => {
      const sheet = workbook.book.sheets.find(({ name }) => name === "KAM Ratings");
      return Array.from({ length: rows }, (_, row) =>
        [2, 3, 4, 5].map((column) => sheet?.rows.get(16 + row)?.get(column)?.value),
      );
    };
    await write(workbook, PLAIN_MODEL, "values");
    const before = ratings();
    const record = await write(workbook, MODEL, "values");
    const edits = before.map((cells, row) =>
      cells.map((_, column) => ((row + column) % 2 ? null : 1000 + 10 * row + column)),
    );
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem("KAM Ratings").getRange(`C17:F${16 + rows}`).values = edits;
      await context.sync();
    });
    const first = workbook.host.requests;
    await undo(workbook, record);
    const wanted = edits.map((cells, row) => cells.map((edit, column) => edit ?? before[row]?.[column]));
    return { requests: workbook.host.requests - first, now: ratings(), wanted };
  };
  const few = await undone(1);
  const many = await undone(12);
  expect(many.now).toEqual(many.wanted);
  expect(many.requests).toBe(few.requests);
});

test("touches neither sheets nor columns that the analyst has added since", async () => {
  const workbook = await open();
  const record = await write(workbook);
  await workbook.run(async (context) => {
    context.workbook.worksheets.add("Mine").getRange("A1").values = [["mine"]];
    context.workbook.tables.getItem("Accounts").columns.add(undefined, undefined, "My column");
    await context.sync();
  });
  await undo(workbook, record);
  const [accounts] = workbook.book.sheets;
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Mine"]);
  expect(accounts?.tables[0]?.columns.map(({ name }) => name)).toContain("My column");
  expect(accounts?.tables[0]?.columns.map(({ name }) => name)).not.toContain("KAM Score");
});

test("leaves results of an earlier run alone in a list that was sorted since", async () => {
  const workbook = await open();
  await write(workbook, PLAIN_MODEL, "values");
  const record = await write(workbook, MODEL, "values");
  const first = ACCOUNTS[1]!;
  const second = ACCOUNTS[2]!;
  await workbook.run(async (context, sheet) => {
    sheet.getRange("A2:G3").values = [second, first] as never;
    await context.sync();
  });
  const scores = (): unknown[] => [1, 2].map((row) => workbook.book.sheets[0]?.rows.get(row)?.get(7)?.value);
  const before = scores();
  await undo(workbook, record);
  expect(scores()).toEqual(before);
});

test("a run that was cancelled leaves the workbook as it was", async () => {
  const workbook = await open();
  const before = contentsOf(workbook.book);
  const stop = new AbortController();
  const run = workbook.run(async (context) =>
    writeAssessment(context, await jobOf(context, MODEL, "formulas"), {
      signal: stop.signal,
      onRows: (done) => done > 0 && stop.abort(),
    }),
  );
  await expect(run).rejects.toMatchObject({ code: "CANCELLED" });
  expect(contentsOf(workbook.book)).toEqual(before);
});

test("tells of the rows as they are written", async () => {
  const workbook = await open();
  const told: number[][] = [];
  await workbook.run(async (context) =>
    writeAssessment(context, await jobOf(context, MODEL, "values"), {
      onRows: (done, total) => told.push([done, total]),
    }),
  );
  const rows = ACCOUNTS.length - 1;
  expect(told).toEqual([0, 1, 2, 3].map((part) => [part * rows, 3 * rows]));
});

test("bubbles that replaced a scatter go with their run: from the cells that come back they could not be drawn", async () => {
  const workbook = await open();
  const charts = (): unknown =>
    workbook.book.sheets.flatMap((sheet) => sheet.charts.map(({ type: kind }) => kind));
  await write(workbook);
  const before = cells(workbook);
  expect(charts()).toEqual(["XYScatter"]);
  const record = await write(workbook, MODEL, "formulas", "bubble");
  expect(charts()).toEqual(["Bubble"]);
  await undo(workbook, record);
  expect(cells(workbook)).toEqual(before);
  expect(charts()).toEqual([]);
});
