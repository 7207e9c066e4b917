import type { Model } from "../../src/model/document/types";
import type { Mode } from "../../src/workbook/job";
import { writeAssessment } from "../../src/workbook/write";
import type { Book } from "../../src/workbench/book/types";
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

const write = (workbook: OpenBook, model: Model = MODEL, mode: Mode = "formulas"): Promise<unknown> =>
  workbook.run(async (context) => writeAssessment(context, await jobOf(context, model, mode)));

test.each<Mode>(["formulas", "kam", "values"])(
  "writes our sheets after the analyst's, with %s",
  async (mode) => {
    const workbook = await open();
    await write(workbook, MODEL, mode);
    expect(workbook.book.sheets.map((sheet) => sheet.name)).toEqual([
      "Sheet1",
      "KAM Model",
      "KAM Ratings",
      "KAM Matrix",
    ]);
  },
);

test.each<Mode>(["formulas", "kam", "values"])("changes nothing the second time, with %s", async (mode) => {
  const workbook = await open();
  await write(workbook, MODEL, mode);
  const before = contentsOf(workbook.book);
  await write(workbook, MODEL, mode);
  expect(contentsOf(workbook.book)).toEqual(before);
});

test.each<Mode>(["formulas", "kam", "values"])(
  "gives hidden rows the results that they have in sight, with %s",
  async (mode) => {
    const [shown, hidden] = [await open(), await open()];
    await hidden.run(async (context, sheet) => {
      sheet.getRange("3:6").rowHidden = true;
      sheet.getRange("9:9").rowHidden = true;
      await context.sync();
    });
    await write(shown, MODEL, mode);
    await write(hidden, MODEL, mode);
    const cellsOf = ({ book }: OpenBook): unknown[] => book.sheets.map(({ name, rows }) => [name, rows]);
    expect(cellsOf(hidden)).toEqual(cellsOf(shown));
    expect([...(hidden.book.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 3, 4, 5, 8]);
  },
);

test("writes beside a block and leaves it a block", async () => {
  const workbook = await open(null);
  await write(workbook);
  const sheet = workbook.book.sheets[0];
  expect(sheet?.tables).toEqual([]);
  expect(sheet?.rows.get(0)?.get(7)?.value).toBe("KAM Score");
  await write(workbook);
  expect(sheet?.rows.get(0)?.get(13)?.value).toBeUndefined();
});

test("touches no cell of the analyst's", async () => {
  const workbook = await open();
  const cells = (): unknown[] =>
    [...(workbook.book.sheets[0]?.rows ?? [])].flatMap(([row, columns]) =>
      [...columns]
        .filter(([column]) => column < 7)
        .map(([column, cell]) => [row, column, cell.value, cell.formula, cell.style]),
    );
  const before = cells();
  await write(workbook);
  expect(cells()).toEqual(before);
});

test("puts the calculation mode back", async () => {
  const workbook = await open();
  workbook.book.calculationMode = "AutomaticExceptTables";
  await write(workbook);
  expect(workbook.book.calculationMode).toBe("AutomaticExceptTables");
});

test.each<[string, (workbook: OpenBook) => Promise<void> | void, object]>([
  [
    "a protected sheet of accounts",
    ({ book }) => void (book.sheets[0]!.protected = true),
    { code: "SHEET_PROTECTED", where: { sheet: "Sheet1" } },
  ],
  [
    "a workbook whose structure is protected",
    ({ book }) => void (book.structureProtected = true),
    { code: "WORKBOOK_PROTECTED" },
  ],
  [
    "a table of a stranger that has a name of ours",
    (workbook) =>
      workbook.run(async (context) => {
        writeRows(
          context.workbook.worksheets.add("Theirs"),
          [
            ["a", "b"],
            [1, 2],
          ],
          "KamTiers",
        );
        await context.sync();
      }),
    { code: "TABLE_TAKEN", where: { table: "KamTiers", sheet: "Theirs" } },
  ],
  [
    "a note where the results are going to stand",
    (workbook) =>
      workbook.run(async (context, sheet) => {
        sheet.getRange("J5").values = [["call them"]];
        await context.sync();
      }),
    { code: "SPACE_TAKEN", where: { sheet: "Sheet1", address: "J5", content: "call them", count: 6 } },
  ],
])("refuses %s and writes nothing", async (_, prepare, expected) => {
  const workbook = await open();
  await prepare(workbook);
  const before = contentsOf(workbook.book);
  await expect(write(workbook)).rejects.toMatchObject(expected);
  expect(contentsOf(workbook.book)).toEqual(before);
});

/** A run on a copy of `book` whose host refuses the request after `passed` others. */
async function interruptedRun(book: Book, passed: number): Promise<{ error: unknown; after: Book }> {
  const failAt = { request: passed + 1, code: "GeneralException" } as const;
  const workbook = openBook(structuredClone(book), { failAt });
  Object.assign(globalThis, { Office: workbook.Office });
  const error: unknown = await write(workbook, MODEL, "values").then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, after: workbook.book };
}

/** What formulas and constants stand where: looks and chart apart. */
function cellsOf(book: Book): unknown {
  return book.sheets.map(({ name, rows, tables }) => ({
    name,
    tables: tables.map((table) => [table.name, table.area]),
    cells: [...rows]
      .flatMap(([row, cells]) =>
        [...cells].map(([column, cell]) => ({ row, column, content: cell.formula ?? cell.value ?? "" })),
      )
      .filter(({ content }) => content !== "")
      .sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}

test("takes everything back where Excel refuses any one request of a first run", async () => {
  const { book } = await open();
  const before = contentsOf(book);
  for (let passed = 0; ; passed += 3) {
    const { error, after } = await interruptedRun(book, passed);
    if (error === null) break;
    expect({ passed, after: contentsOf(after) }).toEqual({ passed, after: before });
  }
}, 60_000);

test("puts its own cells back where Excel refuses a request of a second run", async () => {
  const workbook = await open();
  await write(workbook, PLAIN_MODEL);
  const before = cellsOf(workbook.book);
  for (let passed = 0; ; passed += 5) {
    const { error, after } = await interruptedRun(workbook.book, passed);
    if (error === null) break;
    expect({ passed, after: cellsOf(after) }).toEqual({ passed, after: before });
  }
}, 60_000);

test("puts the calculation mode back even where Excel refuses to take the results back", async () => {
  const { book } = await open();
  const refused = { from: 20, count: 2 };
  const workbook: OpenBook = openBook(structuredClone(book), {
    failAt: {
      code: "GeneralException",
      get request() {
        const { requests } = workbook.host;
        return requests >= refused.from && requests < refused.from + refused.count ? requests : 0;
      },
    },
  });
  Object.assign(globalThis, { Office: workbook.Office });
  await expect(write(workbook, MODEL, "values")).rejects.toMatchObject({ code: "INTERRUPTED_PARTLY" });
  expect(workbook.book.calculationMode).toBe("Automatic");
});

test("says that the workbook is as it was, and why", async () => {
  const { book } = await open();
  const { error } = await interruptedRun(book, 20);
  expect(error).toMatchObject({ code: "INTERRUPTED", where: { content: "GeneralException" } });
});
