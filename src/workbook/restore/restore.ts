import type { Job } from "../job";
import { fitTables } from "../modelSheet/fit";
import { rewrite } from "./rewrite";
import { columnsRight, type Snapshot } from "./snapshot";

/** Takes back what a broken run has written: its sheets, its columns, and what it changed in cells of ours. */
export async function restore(context: Excel.RequestContext, job: Job, snapshot: Snapshot): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/id");
  const { table, headers } = job.source;
  const columns = table === null ? null : context.workbook.tables.getItem(table).columns.load("items/name");
  await context.sync();

  for (const sheet of sheets.items) if (!snapshot.sheetIds.has(sheet.id)) sheet.delete();
  for (const column of columns?.items ?? []) if (!headers.includes(column.name)) column.delete();
  columnsRight(context, job).forEach((column, index) => {
    // They were empty, or the run would have been refused.
    if (columns === null) column.clear();
    const width = snapshot.widths[index];
    if (width !== undefined) column.format.columnWidth = width;
  });
  await restoreSheets(context, snapshot);
}

/** Writes back what stood on our sheets, and in our columns, of an earlier run. Doing it twice does no harm. */
export async function restoreSheets(
  context: Excel.RequestContext,
  { own, tableRows, areas }: Pick<Snapshot, "own" | "tableRows" | "areas">,
): Promise<void> {
  for (const kind of ["ratings", "matrix"] as const) {
    const sheet = own.get(kind);
    if (sheet && areas.some((area) => area.sheetId === sheet.id)) sheet.getRange().clear("Contents");
  }
  await context.sync();

  const model = own.get("model");
  if (model && tableRows) await fitTables(context, model, tableRows);
  for (const area of areas) await rewrite(context, area);
}
