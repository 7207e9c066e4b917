import { checkWorkbook } from "./checks";
import { WorkbookError } from "./error";
import type { Job, Region } from "./job";
import { writeMatrix } from "./matrix/write";
import { writeRatings } from "./ratings/writeRatings";
import { restore } from "./restore/restore";
import { type Snapshot, takeSnapshot } from "./restore/snapshot";
import { writeResults } from "./results";
import { errorCode } from "./transfer";
import { stopAt, type Watch } from "./watch";
import { writeModelSheet } from "./writeModelSheet";

/** What a run has written. */
export interface Written {
  /** What the formulas show, for a host that does not calculate. */
  readonly regions: readonly Region[];
  /** The workbook as the run found it. */
  readonly before: Snapshot;
}

/**
 * Writes a run into the workbook: KAM Model, KAM Ratings, our columns in the analyst's list, KAM Matrix. It is
 * refused before anything is written where it could not be written to the end, and taken back where Excel refuses a
 * step half way.
 *
 * @throws {WorkbookError} as `checkWorkbook`; INTERRUPTED, INTERRUPTED_PARTLY; CANCELLED
 */
export async function writeAssessment(
  context: Excel.RequestContext,
  job: Job,
  watch: Watch = {},
): Promise<Written> {
  await checkWorkbook(context, job);
  const snapshot = await takeSnapshot(context, job);
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  const { calculationMode } = application;

  const release = stopAt(context, watch.signal);
  application.calculationMode = "Manual";
  try {
    const regions = await writeParts(context, job, watch);
    application.calculationMode = calculationMode;
    await context.sync();
    release();
    return { regions, before: snapshot };
  } catch (error) {
    release();
    throw await takenBack(context, job, snapshot, calculationMode, error);
  }
}

async function writeParts(context: Excel.RequestContext, job: Job, { onRows }: Watch): Promise<Region[]> {
  const { count } = job.grid;
  const total = 3 * count;
  onRows?.(0, total);
  const model = await writeModelSheet(context, job);
  const ratings = await writeRatings(context, job);
  onRows?.(count, total);
  const results = await writeResults(context, job, ratings.layout);
  onRows?.(2 * count, total);
  const matrix = await writeMatrix(context, job, ratings.layout);
  onRows?.(total, total);
  return [...model, ...ratings.regions, ...results, ...matrix.regions];
}

/** Restores the workbook and says how far that went; an error of ours, or of the program, stays what it is. */
async function takenBack(
  context: Excel.RequestContext,
  job: Job,
  snapshot: Snapshot,
  calculationMode: Excel.Application["calculationMode"],
  error: unknown,
): Promise<unknown> {
  const content = errorCode(error);
  const isUndone = await succeeds(() => restore(context, job, snapshot));
  // Apart from the rest: the mode is that of all open workbooks and must not stay Manual.
  const isCalculating = await succeeds(() => {
    context.workbook.application.calculationMode = calculationMode;
    return context.sync();
  });
  const isRestored = isUndone && isCalculating && snapshot.isComplete;
  if (isRestored && (error instanceof WorkbookError || content === undefined)) return error;
  return new WorkbookError(isRestored ? "INTERRUPTED" : "INTERRUPTED_PARTLY", { content }, { cause: error });
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
