import { readPortfolio } from "../../cells/portfolio";
import { assess } from "../../model/assess";
import type { Assessment } from "../../model/assessment";
import { ModelError } from "../../model/error";
import { WorkbookError } from "../../workbook/error";
import type { Job } from "../../workbook/job";
import { errorCode } from "../../workbook/transfer";
import { planRun, type Plan } from "../../workbook/planRun";
import type { UndoPlan } from "../../workbook/undo/plan";
import type { RunRecord } from "../../workbook/undo/record";
import type { Slice } from "./state";
import type { Surroundings } from "./surroundings";

/** A run on its way into the workbook, and the way back. */
export interface WritingSlice {
  /** The run as Write shows it; null until it is prepared. */
  readonly pending: Job | null;
  /** The same accounts by the model of the last run; null where there is none. */
  readonly savedRun: Assessment | null;
  readonly plan: Plan | null;
  /** The last run of this session; null before it, and once it is taken back. */
  readonly written: WrittenRun | null;
  readonly isCancelling: boolean;
  /** Works out the run and looks at what it would meet in the workbook. */
  readonly prepare: () => Promise<void>;
  readonly write: () => Promise<boolean>;
  /** Stops the run that is being written; what it wrote is taken back. */
  readonly cancel: () => void;
  readonly undo: () => Promise<boolean>;
}

export interface WrittenRun {
  readonly plan: Plan;
  readonly seconds: number;
  /** Null: this run cannot be taken back. */
  readonly record: RunRecord | null;
  readonly hadChart: boolean;
}

export const writingSlice =
  ({ run }: Surroundings): Slice<WritingSlice> =>
  (set, get) => {
    let stop = new AbortController();
    /** An undo that has begun: where Excel refuses it half way, the next one goes on by it. */
    let begun: UndoPlan | null = null;
    return {
      pending: null,
      savedRun: null,
      plan: null,
      written: null,
      isCancelling: false,
      prepare: async () => {
        set({ plan: null });
        try {
          const pending = get().job();
          set({ pending, savedRun: pending && runOfSaved(pending, get().saved) });
          if (!pending) return;
          const isLatest = (): boolean => get().pending === pending;
          const plan = await run((context) => planRun(context, pending)).catch((error: unknown) => {
            if (isLatest()) throw error;
            return null;
          });
          if (isLatest()) set({ plan });
        } catch (refusal) {
          set({ pending: null, refusal });
        }
      },
      write: async () => {
        await get().catchUp();
        // A run on what stood there before would write over the edit that could not be read.
        if (get().isBehind) await get().follow();
        if (get().isBehind) return false;
        return get().attempt("writing", async () => {
          const job = get().job();
          if (!job) return;
          stop = new AbortController();
          set({ isCancelling: false });
          const plan = get().plan ?? (await run((context) => planRun(context, job)));
          const start = performance.now();
          try {
            const { record, hadChart } = await run((context) => writeAndRecord(context, job));
            const seconds = (performance.now() - start) / 1000;
            set({ written: { plan, seconds, record, hadChart } });
          } catch (error) {
            if (!(error instanceof WorkbookError && error.code === "CANCELLED")) throw error;
            get().finish("cancelled");
            return;
          }
          set({ draft: job.model, origin: "workbook", isEdited: false });
          get().finish("written", { count: job.portfolio.count });
          await readBack();
        });
      },
      cancel: () => {
        set({ isCancelling: true });
        stop.abort();
      },
      undo: async () => {
        await get().catchUp();
        return get().attempt("undoing", async () => {
          const record = get().written?.record;
          if (!record) return;
          const { planUndo } = await import(/* webpackChunkName: "writing" */ "../../workbook/undo/plan");
          const { undoRun } = await import(/* webpackChunkName: "writing" */ "../../workbook/undo/undoRun");
          const plan = begun?.record === record ? begun : await run((context) => planUndo(context, record));
          begun = plan;
          await run((context) => undoRun(context, plan));
          begun = null;
          set({ written: null });
          const [first] = plan.kept;
          if (first)
            get().finish("undoneExcept", {
              count: plan.kept.length,
              place: `${first.sheet}!${first.address}`,
            });
          else get().finish("undone");
          await readBack();
          await get().prepare();
        });
      },
    };

    /** What is done is done, whether or not it can be read back. */
    async function readBack(): Promise<void> {
      await get()
        .reread()
        .catch((error: unknown) => get().notify("unread", { content: errorCode(error) ?? String(error) }));
    }

    /** Writes, and records what is needed to take it back: a record that fails costs the way back, not the run. */
    async function writeAndRecord(
      context: Excel.RequestContext,
      job: Job,
    ): Promise<Pick<WrittenRun, "record" | "hadChart">> {
      // Loaded on first use: writing is a third of the pane's code.
      const { writeAssessment } = await import(/* webpackChunkName: "writing" */ "../../workbook/write");
      const { recordRun } = await import(/* webpackChunkName: "writing" */ "../../workbook/undo/record");
      const { before } = await writeAssessment(context, job, {
        signal: stop.signal,
        onRows: get().progress,
      });
      const record = await recordRun(context, job, before).catch(() => null);
      return { record, hadChart: before.isRecorded && !before.isComplete };
    }
  };

/** What the saved model makes of the accounts as they are now; null where it no longer fits the list. */
function runOfSaved({ grid, portfolio }: Job, saved: Job["model"] | null): Assessment | null {
  if (!saved) return null;
  try {
    const own = readPortfolio(grid, saved);
    const isSame = own.count === portfolio.count && own.rows.every((row, at) => row === portfolio.rows[at]);
    return isSame ? assess(own, saved) : null;
  } catch (error) {
    if (error instanceof ModelError) return null;
    throw error;
  }
}
