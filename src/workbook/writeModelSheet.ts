import { createTables } from "./modelSheet/create";
import { modelContents } from "./modelSheet/contents";
import { captionTables, dressTables } from "./modelSheet/dress";
import { fillTable, regionsOf } from "./modelSheet/fill";
import { formatFigures, widenForFigures } from "./modelSheet/figures";
import { fitTables } from "./modelSheet/fit";
import { writeHeading } from "./modelSheet/heading";
import { loadTables, mapTables, TABLE_NAMES } from "./modelSheet/tables";
import { validateTables } from "./modelSheet/validate";
import type { Job, Region } from "./job";
import { ensureSheet } from "./sheets";

/**
 * Writes the model of a job to KAM Model. A sheet that is there already keeps its layout, the analyst's own columns
 * and everything outside our tables: only cells that differ are written.
 *
 * @returns what the formulas show
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING
 */
export async function writeModelSheet(context: Excel.RequestContext, job: Job): Promise<Region[]> {
  const sheet = await ensureSheet(context, "model", job.language);
  const ratings = await ensureSheet(context, "ratings", job.language);
  const contents = modelContents(job, ratings.name);
  const existing = sheet.tables.load("items/name");
  await context.sync();

  const isNew = existing.items.length === 0;
  if (isNew) createTables(sheet, contents);
  const rows = mapTables((name) => contents[name].length);
  const grown = isNew ? TABLE_NAMES : await fitTables(context, sheet, rows);
  const tables = await loadTables(context, sheet);

  dressTables(sheet, tables, grown);
  for (const name of TABLE_NAMES) fillTable(tables[name], contents[name]);
  formatFigures(sheet, tables, job);
  if (isNew) widenForFigures(sheet, tables, contents, job);
  captionTables(sheet, tables, job.language);
  validateTables(sheet, tables, contents, job);
  const regions = writeHeading(sheet, job);
  await context.sync();
  return [...regions, ...TABLE_NAMES.flatMap((name) => regionsOf(tables[name], contents[name]))];
}
