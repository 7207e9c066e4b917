import { checkWorkbook } from "./checks";
import { WorkbookError } from "./error";
import type { Job, Region } from "./job";
import { writeMatrix } from "./matrix/write";
import { writeRatings } from "./ratings/writeRatings";
import { restore } from "./restore/restore";
import { type Snapshot, takeSnapshot } from "./restore/snapshot";
import { writeResults } from "./results";
import { errorCode } from "./transfer";
import { writeModelSheet } from "./writeModelSheet";

/** What a run has written. */
export interface Written {
  /** What the formulas show, for a host that does not calculate. */
  readonly regions: readonly Region[];
}

/**
 * Writes a run into the workbook: KAM Model, KAM Ratings, our columns in the analyst's list, KAM Matrix. It is
 * refused before anything is written where it could not be written to the end, and taken back where Excel refuses a
 * step half way.
 *
 * @throws {WorkbookError} as `checkWorkbook`; INTERRUPTED, INTERRUPTED_PARTLY
 */
export async function writeAssessment(context: Excel.RequestContext, job: Job): Promise<Written> {
  await checkWorkbook(context, job);
  const snapshot = await takeSnapshot(context, job);
  const application = context.workbook.application.load("calculationMode");
  await context.sync();
  const { calculationMode } = application;

  application.calculationMode = "Manual";
  try {
    const regions = await writeParts(context, job);
    application.calculationMode = calculationMode;
    await context.sync();
    return { regions };
  } catch (error) {
    throw await takenBack(context, job, snapshot, calculationMode, error);
  }
}

async function writeParts(context: Excel.RequestContext, job: Job): Promise<Region[]> {
  const model = await writeModelSheet(context, job);
  const ratings = await writeRatings(context, job);
  const results = await writeResults(context, job, ratings.layout);
  const matrix = await writeMatrix(context, job, ratings.layout);
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
  let isRestored = snapshot.isComplete;
  try {
    await restore(context, job, snapshot);
    context.workbook.application.calculationMode = calculationMode;
    await context.sync();
  } catch {
    isRestored = false;
  }
  if (isRestored && (error instanceof WorkbookError || content === undefined)) return error;
  return new WorkbookError(isRestored ? "INTERRUPTED" : "INTERRUPTED_PARTLY", { content }, { cause: error });
}
