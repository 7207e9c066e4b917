import type { Job, Region } from "../job";
import { markText, ensureSheet } from "../sheets";
import { ratingsContent } from "./content";
import { draftOf } from "./draft";
import { dressRatings } from "./dress";
import { groupMetrics } from "./group";
import { ratingsLayout, type RatingsLayout } from "./layout";
import { accountsByRow, ratingRegions } from "./regions";
import { writeFormulas, writeHead, writeShown } from "./writeCells";

export interface WrittenRatings {
  readonly layout: RatingsLayout;
  /** What the formulas show. */
  readonly regions: readonly Region[];
}

/**
 * Writes KAM Ratings: one row an account in the order of the list, the recipe above. The sheet is ours: what
 * stood on it is replaced.
 */
export async function writeRatings(context: Excel.RequestContext, job: Job): Promise<WrittenRatings> {
  const sheet = await ensureSheet(context, "ratings", job.language);
  const layout = ratingsLayout(sheet.name, job.model, job.portfolio, job.grid.count, job.mode);
  const content = ratingsContent(draftOf(job, layout));
  const accountOfRow = accountsByRow(job.portfolio.rows, job.grid.count);
  const asFormulas = job.mode !== "values";

  sheet.getRange().clear();
  sheet.getRange("A1").values = [[markText("ratings", job.language)]];
  writeHead(sheet, content, asFormulas);
  const typed = content.columns.filter(({ formula }) => !asFormulas || formula === null);
  const formulas = content.columns.filter(({ formula }) => asFormulas && formula !== null);
  writeFormulas(sheet, formulas, layout);
  await writeShown(context, sheet, typed, accountOfRow, layout);
  dressRatings(sheet, layout, content, job.model, job.portfolio.count);
  await groupMetrics(context, sheet, layout, content.columns.length);
  await context.sync();
  return { layout, regions: asFormulas ? ratingRegions(content, layout, accountOfRow) : [] };
}
