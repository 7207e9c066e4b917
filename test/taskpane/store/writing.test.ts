import { failureSentence } from "../../../src/taskpane/store/failure";
import { createPaneStore } from "../../../src/taskpane/store/store";
import type { HostErrorCode } from "../../../src/workbench/wire/hostError";
import { openBook } from "../../workbench/openBook";
import { ACCOUNTS } from "../../workbook/accounts";
import { contentsOf } from "../../workbook/contentsOf";
import { accountsBook } from "../../workbook/jobs";
import { openPane, type OpenPane } from "../openPane";

const clean = ACCOUNTS.map((row) => row.map((cell) => (cell === "about 5" ? 5 : cell)));
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function opened(): Promise<OpenPane> {
  const pane = openPane(accountsBook(clean));
  Object.assign(globalThis, { Office: pane.Office });
  await pane.store.getState().open();
  await settle();
  pane.store.getState().chooseMode("values");
  return pane;
}

test("a run says what it will write before it writes", async () => {
  const { store, book } = await opened();
  const before = contentsOf(book);
  await store.getState().prepare();
  const { plan } = store.getState();
  expect(plan?.refusal).toBeNull();
  expect(plan?.parts.map(({ kind, state }) => [kind, state])).toEqual([
    ["columns", "new"],
    ["model", "new"],
    ["ratings", "new"],
    ["matrix", "new"],
  ]);
  expect(contentsOf(book)).toEqual(before);
});

test("a written run is told with its time, can be undone, and leaves the workbook as it was", async () => {
  const { store, book } = await opened();
  const before = contentsOf(book);
  expect(await store.getState().write()).toBe(true);
  expect(store.getState().activity).toMatchObject({ kind: "done", code: "written" });
  expect(store.getState().sheetTiers).toHaveLength(clean.length - 1);
  await store.getState().prepare();
  expect(store.getState().plan?.parts.map(({ state }) => state)).toEqual([
    "replaces",
    "refresh",
    "refresh",
    "refresh",
  ]);
  expect(await store.getState().undo()).toBe(true);
  expect(store.getState().written).toBeNull();
  expect(store.getState().sheetTiers).toBeNull();
  expect(contentsOf(book)).toEqual(before);
});

test("a cancelled run leaves the workbook as it was and says so", async () => {
  const { store, book } = await opened();
  const before = contentsOf(book);
  store.subscribe(({ activity, cancel, isCancelling }) => {
    const isOnItsWay = activity.kind === "busy" && (activity.progress?.done ?? 0) > 0;
    if (isOnItsWay && !isCancelling) cancel();
  });
  await store.getState().write();
  expect(store.getState().activity).toMatchObject({ kind: "done", code: "cancelled" });
  expect(contentsOf(book)).toEqual(before);
});

const CODES: readonly HostErrorCode[] = [
  "AccessDenied",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperation",
  "InvalidReference",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
];

test.each(CODES)("a request refused with %s leaves the workbook as it was, with a sentence", async (code) => {
  const { store, book, surroundings } = await opened();
  const before = contentsOf(book);
  // The list is read; then the host refuses one of the run's requests, early, in the middle or late.
  for (const request of [2, 9, 20, 28]) {
    const refusing = openBook(structuredClone(book), { failAt: { request, code } });
    Object.assign(globalThis, { Office: refusing.Office });
    const { source, grid, draft, words } = store.getState();
    const fresh = createPaneStore({ ...surroundings, run: (batch) => refusing.Excel.run(batch) });
    const plan = { parts: [], refusal: null };
    fresh.setState({ source, grid, draft, words, plan, phase: "ready", mode: "values" });
    expect({ request, isWritten: await fresh.getState().write() }).toEqual({ request, isWritten: false });
    const { activity } = fresh.getState();
    if (activity.kind !== "failed") throw new Error("The run did not fail.");
    expect(failureSentence(activity.error, "en", source)).toMatch(/^[A-Z].*\.$/);
    expect(failureSentence(activity.error, "zh", source)).toMatch(/。$/);
    expect({ request, after: contentsOf(refusing.book) }).toEqual({ request, after: before });
  }
});
