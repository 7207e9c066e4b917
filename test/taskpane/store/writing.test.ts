import { failureSentence } from "../../../src/taskpane/store/failure";
import type { Book } from "../../../src/workbench/book/types";
import { HOST_ERROR_CODES, type HostErrorCode } from "../../../src/workbench/wire/hostError";
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
  expect(plan?.hidesRows).toBe(false);
  expect(plan?.parts.map(({ kind, state }) => [kind, state])).toEqual([
    ["columns", "new"],
    ["model", "new"],
    ["ratings", "new"],
    ["matrix", "new"],
  ]);
  expect(contentsOf(book)).toEqual(before);
});

test("a run says of rows that were hidden since the list was read", async () => {
  const { store, run } = await opened();
  await run(async (_, sheet) => {
    sheet.getRange("3:4").rowHidden = true;
  });
  await store.getState().prepare();
  expect(store.getState().plan?.hidesRows).toBe(true);
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

test("a run that was stopped leaves the way back from the one before it", async () => {
  const { store, book } = await opened();
  const before = contentsOf(book);
  await store.getState().write();
  store.getState().moveWeight(store.getState().draft!.dimensions[0]!.name, 900);
  const stop = store.subscribe(({ activity, cancel, isCancelling }) => {
    if (activity.kind === "busy" && activity.progress && !isCancelling) cancel();
  });
  await store.getState().write();
  stop();
  expect(store.getState().isCancelling).toBe(true);
  expect(await store.getState().undo()).toBe(true);
  expect(contentsOf(book)).toEqual(before);
});

/** A pane whose host can be told which of its requests to refuse. */
async function refusing(
  book: Book,
  code: HostErrorCode,
): Promise<OpenPane & { refuse(request: number): void }> {
  const failAt = { request: Infinity, code };
  const pane = openPane(structuredClone(book), "en", { failAt });
  await pane.store.getState().open();
  await settle();
  pane.store.getState().chooseMode("values");
  return { ...pane, refuse: (request) => (failAt.request = pane.host.requests + request) };
}

/** Calls `act` as soon as the pane says that its work is done. */
const whenDone = ({ store }: OpenPane, act: () => void): (() => void) =>
  store.subscribe(({ activity }, last) => {
    if (activity !== last.activity && activity.kind === "done") act();
  });

const told = (book: Book): string => JSON.stringify(contentsOf(book));

/** Refused at every request, one a way of ending: taken back, missed, sent again in parts. */
const THOROUGH: readonly HostErrorCode[] = [
  "GeneralException",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
];
/** The others at every eighth, each from another one on, so that every request meets one of them. */
const STEP = 8;

describe("whichever request of a run Excel refuses, the run ends whole or the workbook is as it was", () => {
  let clean: Book;
  let requests = 0;
  let before: string;
  let after: string;

  beforeAll(async () => {
    const whole = await opened();
    clean = structuredClone(whole.book);
    before = told(clean);
    const first = whole.host.requests;
    whenDone(whole, () => (requests = whole.host.requests - first));
    await whole.store.getState().write();
    after = told(whole.book);
    expect(requests).toBeGreaterThan(30);
  });

  test.each(HOST_ERROR_CODES)("refused with %s", async (code) => {
    const step = THOROUGH.includes(code) ? 1 : STEP;
    let failures = 0;
    let pane = await refusing(clean, code);
    const start = 1 + (HOST_ERROR_CODES.indexOf(code) % step);
    for (let request = start; request <= requests; request += step) {
      pane.refuse(request);
      const isWritten = await pane.store.getState().write();
      const { failure, source } = pane.store.getState();
      expect({ request, book: told(pane.book) }).toEqual({ request, book: isWritten ? after : before });
      if (isWritten) {
        // The library was tidying up after itself, or what was too large at once went through in parts.
        pane = await refusing(clean, code);
        continue;
      }
      failures++;
      expect(failure?.work).toBe("writing");
      expect(failureSentence(failure?.error, "en", source)).toMatch(/^[A-Z].*\.$/);
      expect(failureSentence(failure?.error, "zh", source)).toMatch(/[一-鿿].*。$/);
    }
    expect(failures).toBeGreaterThan(requests / step / 2);
  });
});

test("a run that Excel has refused for a reason that can be helped tells the cure as well", async () => {
  const pane = await refusing((await opened()).book, "AccessDenied");
  pane.refuse(20);
  expect(await pane.store.getState().write()).toBe(false);
  const { failure, source } = pane.store.getState();
  expect(failureSentence(failure?.error, "en", source)).toBe(
    "Excel refused a step while the results were being written (AccessDenied). The workbook is as it was before; apply again. " +
      "The sheet is protected. Remove the protection (Review, Unprotect Sheet) and try again.",
  );
});

test("a look at the workbook that Excel refused late does not take the place of a newer one", async () => {
  const pane = await refusing((await opened()).book, "GeneralException");
  const { prepare } = pane.store.getState();
  pane.refuse(1);
  await Promise.all([prepare(), prepare()]);
  const { plan, pending, refusal } = pane.store.getState();
  expect({ isPlanned: plan !== null, isPending: pending !== null, refusal }).toEqual({
    isPlanned: true,
    isPending: true,
    refusal: null,
  });
});

test("a run whose results cannot be read back says that they are written", async () => {
  const pane = await refusing((await opened()).book, "GeneralException");
  whenDone(pane, () => pane.refuse(1));
  expect(await pane.store.getState().write()).toBe(true);
  const { notices, activity } = pane.store.getState();
  expect(activity).toMatchObject({ kind: "done", code: "written" });
  expect(notices).toMatchObject([{ code: "unread", values: { content: "GeneralException" } }]);
});
