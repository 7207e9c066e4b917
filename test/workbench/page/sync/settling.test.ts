import { type Progress, Settling } from "../../../../src/workbench/page/sync/settling";

/** A part that has work to do, and what `Settling` asks of it. */
class Part {
  isBusy = false;
  private waiting: (() => void)[] = [];
  private readonly listeners: (() => void)[] = [];

  readonly asCalculation = {
    isSettled: true,
    settled: () => this.idle(),
    onBegin: (listener: () => void) => this.listeners.push(listener),
    onEnd: (listener: () => void) => this.listeners.push(listener),
  };
  readonly asCalls = {
    isWaiting: false,
    answered: () => this.idle(),
    onAnswers: (listener: () => void) => this.listeners.push(listener),
  };

  set(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.asCalculation.isSettled = !isBusy;
    this.asCalls.isWaiting = isBusy;
    for (const listener of this.listeners) listener();
    if (isBusy) return;
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private idle(): Promise<void> {
    return this.isBusy ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

function open() {
  const [grid, addIn] = [new Part(), new Part()];
  const held = { isHeld: false };
  const settling = new Settling(grid.asCalculation, addIn.asCalls, () => held.isHeld);
  const seen: Progress[] = [];
  const unwatch = settling.onProgress((progress) => seen.push(progress));
  return { grid, addIn, held, settling, seen, unwatch };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Whether a promise is fulfilled after a moment. */
const isFulfilled = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), turn().then(() => false)]);

test("a workbook without anything to calculate is settled", async () => {
  const { settling } = open();
  expect(settling.progress).toBe("done");
  expect(await isFulfilled(settling.settled())).toBe(true);
});

test("is settled only when the grid has calculated with the answers, however often they bring new questions", async () => {
  const { grid, addIn, settling, seen } = open();
  grid.set(true);
  const settled = settling.settled();
  for (let round = 0; round < 3; round++) {
    addIn.set(true);
    grid.set(false);
    expect(await isFulfilled(settled)).toBe(false);
    grid.set(true);
    addIn.set(false);
    expect(await isFulfilled(settled)).toBe(false);
  }
  grid.set(false);
  expect(await isFulfilled(settled)).toBe(true);
  expect(seen).toContain("waiting");
  expect(seen.at(-1)).toBe("done");
});

test("waits for whoever put off calculation", async () => {
  const { grid, held, settling } = open();
  held.isHeld = true;
  expect(settling.progress).toBe("done");
  grid.set(true);
  expect(settling.progress).toBe("waiting");
  expect(await isFulfilled(settling.settled())).toBe(false);
  held.isHeld = false;
  expect(settling.progress).toBe("calculating");
});

test("tells that it ended, and nothing to who no longer listens", () => {
  const { grid, settling, seen, unwatch } = open();
  settling.end();
  expect(seen).toEqual(["ended"]);
  unwatch();
  grid.set(true);
  expect(seen).toEqual(["ended"]);
});
