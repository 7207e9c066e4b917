import type { Model } from "../../src/model/document/types";
import type { Mode } from "../../src/workbook/job";
import { recordRun, type RunRecord } from "../../src/workbook/undo/record";
import { undoRun, type Undone } from "../../src/workbook/undo/undoRun";
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
): Promise<RunRecord | null> =>
  workbook.run(async (context) => {
    const job = await jobOf(context, model, mode);
    const { before } = await writeAssessment(context, job);
    return recordRun(context, job, before);
  });

const undo = (workbook: OpenBook, record: RunRecord | null): Promise<Undone> =>
  workbook.run((context) => undoRun(context, record!));

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

test("leaves a sheet alone on which a cell was changed since, and names the cell", async () => {
  const workbook = await open();
  const record = await write(workbook);
  await type(workbook, "KAM Ratings", "D30", "my note");
  expect(await undo(workbook, record)).toEqual({ kept: [{ sheet: "KAM Ratings", address: "D30" }] });
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "KAM Ratings"]);
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
