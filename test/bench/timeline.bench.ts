/**
 * Reports how long a page's main thread is busy while a slider of the pane moves: the longest task as time on the clock,
 * as time on the processor, and as a multiple of a task that sorts 100,000 numbers.
 */
import type { Locator } from "playwright-core";
import { browserTest, openWorkbench, type OpenWorkbench } from "../e2e/harness";
import { accountRows } from "./accountRows";

/** Rows a request carries at most, so that none is larger than Excel on the web takes. */
const BLOCK = 5_000;
const MOVES = 30;
/** Milliseconds after which nothing is left to do for a move. */
const SETTLED = 1_000;

/** The pane beside a list of accounts, which it has read. */
async function openAccounts(count: number): Promise<OpenWorkbench> {
  const opened = await openWorkbench();
  const rows = accountRows(count);
  // The headers come last: without them the pane sees no list.
  for (let top = BLOCK * Math.floor(count / BLOCK); top >= 0; top -= BLOCK)
    await opened.addin.evaluate(
      ({ top, values }) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRangeByIndexes(top, 0, values.length, values[0]?.length ?? 0).values = values;
          await context.sync();
        }),
      { top, values: rows.slice(top, top + BLOCK) },
    );
  const read = opened.addin.getByText(`${count.toLocaleString("en")} accounts`).first();
  await read.waitFor({ timeout: 100_000 });
  return opened;
}

/** Microseconds within which work that changes the page is painted. */
const FRAME = 50_000;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** When it began, and what it took on the clock and on the processor, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
}

/** Milliseconds. */
interface Timeline {
  readonly longest: number;
  /** The longest by its time on the processor, which other programs do not lengthen. */
  readonly longestOfProcessor: number;
  /** From the last key until what the last work of ours has changed is painted; bars glide to their length after that. */
  readonly follows: number;
}

async function timelineOf({ page }: OpenWorkbench, act: () => Promise<void>): Promise<Timeline> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "__metadata"];
  await session.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  await act();
  const ended = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await ended;
  return readTimeline(events);
}

function readTimeline(events: readonly TraceEvent[]): Timeline {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const isMain = ({ name, args }: TraceEvent): boolean =>
    name === "thread_name" && args?.name === "CrRendererMain";
  const mains = new Set(events.filter(isMain).map(thread));
  const tasks = events
    .filter((event) => event.name === "RunTask" && mains.has(thread(event)))
    .sort((one, other) => one.ts - other.ts);
  const isKey = ({ name, args }: TraceEvent): boolean =>
    name === "EventDispatch" && args?.data?.type === "keydown";
  const lastKey = Math.max(...events.filter(isKey).map(({ ts }) => ts));
  const end = ({ ts, dur = 0 }: TraceEvent): number => ts + dur;
  const holding = (name: string, least: number): TraceEvent[] => {
    const inner = events.filter((event) => event.name === name && (event.dur ?? 0) >= least);
    return tasks.filter((task) =>
      inner.some((event) => thread(event) === thread(task) && event.ts >= task.ts && end(event) <= end(task)),
    );
  };
  const paints = holding("Paint", 0);
  const shown = holding("FunctionCall", 1_000)
    .filter((work) => end(work) > lastKey)
    .flatMap((work) => paints.find((paint) => end(paint) > end(work) && paint.ts < end(work) + FRAME) ?? []);
  return {
    longest: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000,
    longestOfProcessor: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    follows: (Math.max(lastKey, ...shown.map(end)) - lastKey) / 1_000,
  };
}

/** Milliseconds that a task of known size takes here: the median of some. */
const sorting = ({ addin }: OpenWorkbench): Promise<number> =>
  addin.evaluate(() => {
    const times = Array.from({ length: 9 }, () => {
      let state = 1;
      const numbers = Float64Array.from({ length: 100_000 }, () => (state = (state * 48271) % 2147483647));
      const start = performance.now();
      numbers.sort();
      return performance.now() - start;
    });
    return times.sort((one, other) => one - other)[4] ?? NaN;
  });

browserTest.each([10_000, 100_000])("a weight and a cut move with %i accounts", async (count) => {
  const opened = await openAccounts(count);
  const { page, addin } = opened;
  const reference = await sorting(opened);
  const move = async (what: string): Promise<void> => {
    const slider: Locator = addin.getByRole("slider").first();
    await slider.focus();
    await page.waitForTimeout(SETTLED);
    const before = await slider.getAttribute("aria-valuetext");
    const { longest, longestOfProcessor, follows } = await timelineOf(opened, async () => {
      for (let step = 0; step < MOVES; step++) await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(SETTLED);
    });
    expect(await slider.getAttribute("aria-valuetext")).not.toBe(before);
    const name = `${count.toLocaleString("en")} × 6, ${what} moved in the pane`.padEnd(52);
    const times = (longestOfProcessor / reference).toFixed(1).padStart(7);
    const [clock, processor, after] = [longest, longestOfProcessor, follows].map((time) => time.toFixed(0));
    process.stdout.write(
      `${name} ${times} ×  longest task ${clock} ms (${processor} of the processor), done ${after} ms after the last move\n`,
    );
  };
  await addin.getByRole("tab", { name: "Weights" }).click();
  await move("a weight");
  await addin.getByRole("tab", { name: "Tiers" }).click();
  await addin.getByText("Value matrix").waitFor();
  await move("a cut");
});
