import { waitForResults } from "../../../../src/workbench/page/layout/calculating";
import type { Progress } from "../../../../src/workbench/page/sync/settling";

/** A view whose progress the test sets. */
function fakeView(progress: Progress) {
  let listener = (): void => undefined;
  let resolve = (): void => undefined;
  const settled = new Promise<void>((own) => (resolve = own));
  return {
    progress,
    settled: () => settled,
    onProgress: (own: (progress: Progress) => void) => {
      listener = () => {
        own(progress);
      };
      return () => undefined;
    },
    set(next: Progress): void {
      this.progress = next;
      listener();
      if (next === "done") resolve();
    },
  };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("results are there when the workbook is settled", async () => {
  const view = fakeView("calculating");
  const waiting = waitForResults(view);
  view.set("waiting");
  view.set("done");
  expect(await waiting).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test("a calculation may take as long as it likes, and so may an add-in that goes on answering", async () => {
  const view = fakeView("calculating");
  const waiting = waitForResults(view, 1000);
  jest.advanceTimersByTime(60_000);
  for (let answer = 0; answer < 10; answer++) {
    view.set("waiting");
    jest.advanceTimersByTime(900);
  }
  view.set("done");
  expect(await waiting).toBe(true);
});

test("an add-in that does not answer is not waited for", async () => {
  const waiting = waitForResults(fakeView("waiting"), 1000);
  jest.advanceTimersByTime(1000);
  expect(await waiting).toBe(false);
});

test("nothing is waited for in a workbook that is no longer shown", async () => {
  const view = fakeView("calculating");
  const waiting = waitForResults(view);
  view.set("ended");
  expect(await waiting).toBe(false);
});
