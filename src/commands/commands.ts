import { languageOf } from "../locales/language";
import { WorkbookError } from "../workbook/error";
import type { Job } from "../workbook/job";
import { readJob } from "../workbook/readJob";
import { findSheet } from "../workbook/sheets";
import { today } from "../workbook/today";
import { writeAssessment } from "../workbook/write";

/** "Tier this sheet": the list in front, by the workbook's model or a proposal, written into the workbook. */
export async function tierSheet(context: Excel.RequestContext): Promise<Job> {
  const job = await readJob(context, {
    language: languageOf(Office.context.displayLanguage),
    today: today(),
  });
  await writeAssessment(context, job);
  return job;
}

/**
 * "Refresh matrix": everything anew by KAM Model, so that ratings and matrix agree, and the matrix in front.
 * @throws {WorkbookError} NOT_TIERED where there is no KAM Model yet
 */
export async function refreshMatrix(context: Excel.RequestContext): Promise<Job> {
  if (!(await findSheet(context, "model"))) throw new WorkbookError("NOT_TIERED");
  const job = await tierSheet(context);
  (await findSheet(context, "matrix"))?.activate();
  await context.sync();
  return job;
}
