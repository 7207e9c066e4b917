import { failureSentence } from "../../../src/taskpane/store/failure";
import type { Source } from "../../../src/workbook/job";
import type { Book } from "../../../src/workbench/book/types";
import { ACCOUNTS } from "../../workbook/accounts";
import { contentsOf } from "../../workbook/contentsOf";
import { accountsBook } from "../../workbook/jobs";
import { openPane, type OpenPane } from "../openPane";

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));
const told = (book: Book): string => JSON.stringify(contentsOf(book));

/** A pane whose run is written into a clean list, or over an earlier run of another model. */
async function written(kind: Source["kind"], isSecond: boolean): Promise<OpenPane> {
  const pane = openPane(accountsBook(clean, kind));
  const { store } = pane;
  await store.getState().open();
  store.getState().chooseMode("values");
  if (isSecond) {
    await store.getState().write();
    const override = { id: "1012", tier: "Core", reason: "new", by: "me", expires: null };
    store.getState().edit((model) => ({ ...model, overrides: [override] }));
  }
  await store.getState().write();
  return pane;
}

/** The same pane on a copy of its workbook, whose host can be told which of its requests to refuse. */
async function copyOf({ book, store }: OpenPane): Promise<OpenPane & { refuse(request: number): void }> {
  const failAt = { request: Infinity, code: "GeneralException" as const };
  const pane = openPane(structuredClone(book), "en", { failAt });
  await pane.store.getState().open();
  pane.store.setState({ written: store.getState().written });
  return { ...pane, refuse: (request) => (failAt.request = pane.host.requests + request) };
}

describe.each<[string, Source["kind"], boolean]>([
  ["a first run on a table", "table", false],
  ["a second run on a table", "table", true],
  ["a first run on a block", "block", false],
  ["a second run on a block", "block", true],
])("%s", (_, kind, isSecond) => {
  test("whichever request of its undo Excel refuses, the pane says so and a second undo finishes it", async () => {
    const pane = await written(kind, isSecond);
    const whole = await copyOf(pane);
    const first = whole.host.requests;
    let requests = 0;
    whole.store.subscribe(({ activity }, last) => {
      if (activity !== last.activity && activity.kind === "done") requests ||= whole.host.requests - first;
    });
    await whole.store.getState().undo();
    expect(requests).toBeGreaterThan(10);
    const undone = told(whole.book);

    let failures = 0;
    for (let request = 1; request <= requests; request++) {
      const { store, book, refuse } = await copyOf(pane);
      refuse(request);
      // Where the library only tidies up after itself, the undo is whole.
      if (!(await store.getState().undo())) {
        failures++;
        const { failure, source } = store.getState();
        expect(failure?.work).toBe("undoing");
        expect(failureSentence(failure?.error, "en", source)).toMatch(/again|once more/);
        expect(failureSentence(failure?.error, "zh", source)).toMatch(/重试|再次/);
        expect(await store.getState().undo()).toBe(true);
      }
      expect(store.getState()).toMatchObject({ activity: { kind: "done", code: "undone" }, failure: null });
      expect({ request, book: told(book) }).toEqual({ request, book: undone });
    }
    expect(failures).toBeGreaterThan(requests / 2);
  });
});

test("an undo whose result cannot be read back says that it is done", async () => {
  const pane = await copyOf(await written("table", false));
  const stop = pane.store.subscribe(({ activity }) => {
    if (activity.kind !== "done") return;
    stop();
    pane.refuse(1);
  });
  expect(await pane.store.getState().undo()).toBe(true);
  const { notices, activity } = pane.store.getState();
  expect(activity).toMatchObject({ kind: "done", code: "undone" });
  expect(notices).toMatchObject([{ code: "unread", values: { content: "GeneralException" } }]);
});
