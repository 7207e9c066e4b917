import type { Outcome } from "../../src/workbook/announce";
import { type OpenBook, openBook } from "../workbench/openBook";
import { ACCOUNTS, writeRows } from "../workbook/accounts";

type Handler = (event: { completed: () => void }) => void;

interface Ribbon {
  readonly workbook: OpenBook;
  /** Presses a button and waits until Excel is told that the command is over. */
  readonly press: (button: "tierSheet" | "refreshMatrix") => Promise<void>;
  readonly outcomes: readonly Outcome[];
}

/** The ribbon over a workbook with a list of accounts, or an empty one. */
async function ribbon(options: { isEmpty?: boolean; opensPane?: boolean } = {}): Promise<Ribbon> {
  const workbook = openBook();
  const handlers = new Map<string, Handler>();
  const showAsTaskpane = (): Promise<void> =>
    options.opensPane === false ? Promise.reject(new Error("no room for a pane")) : Promise.resolve();
  Object.assign(globalThis, {
    Excel: workbook.Excel,
    Office: {
      onReady: (ready: () => void) => {
        ready();
        return Promise.resolve();
      },
      context: { displayLanguage: "en-US", requirements: workbook.Office.context.requirements },
      actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) },
      addin: { showAsTaskpane },
    },
  });
  await workbook.run(async (context, sheet) => {
    if (!options.isEmpty) writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
  });
  const outcomes: Outcome[] = [];
  await jest.isolateModulesAsync(async () => {
    const announce = await import("../../src/workbook/announce");
    announce.onAnnounced((outcome) => outcomes.push(outcome));
    await import("../../src/commands/index");
  });
  return {
    workbook,
    outcomes,
    press: (button) =>
      new Promise((resolve) => {
        handlers.get(button)?.({ completed: resolve });
      }),
  };
}

const sheetsOf = ({ workbook }: Ribbon): string[] => workbook.book.sheets.map(({ name }) => name);

test("tiers the list in front and tells of it", async () => {
  const run = await ribbon();
  await run.press("tierSheet");
  expect(sheetsOf(run)).toEqual(["Sheet1", "KAM Model", "KAM Ratings", "KAM Matrix"]);
  expect(run.outcomes).toMatchObject([{ kind: "tiered", job: { mode: "formulas" } }]);
});

test("refreshes the matrix and brings it in front", async () => {
  const run = await ribbon();
  await run.press("tierSheet");
  await run.press("refreshMatrix");
  expect(run.outcomes.map(({ kind }) => kind)).toEqual(["tiered", "matrixRefreshed"]);
  const { book } = run.workbook;
  expect(book.activeSheet).toBe(book.sheets.find(({ name }) => name === "KAM Matrix")?.id);
});

test("refuses to refresh what was never tiered, and writes nothing", async () => {
  const run = await ribbon();
  await run.press("refreshMatrix");
  expect(run.outcomes).toMatchObject([{ kind: "failed", error: { code: "NOT_TIERED" } }]);
  expect(sheetsOf(run)).toEqual(["Sheet1"]);
});

test("ends a command whose pane does not open, and runs the next", async () => {
  const run = await ribbon({ isEmpty: true, opensPane: false });
  await run.press("tierSheet");
  await run.press("tierSheet");
  expect(run.outcomes).toMatchObject([{ kind: "failed" }, { kind: "failed" }]);
});
