import type { Job } from "../job";
import { fitTables } from "../modelSheet/fit";
import { rewrite } from "./rewrite";
import { columnsRight, type Snapshot } from "./snapshot";

/** Takes back what a broken run has written: its sheets, its columns, and what it changed in cells of ours. */
export async function restore(context: Excel.RequestContext, job: Job, snapshot: Snapshot): Promise<void> {
  const { sheetIds, own, tableRows, areas, widths } = snapshot;
  const sheets = context.workbook.worksheets.load("items/id");
  const { table, headers } = job.source;
  const columns = table === null ? null : context.workbook.tables.getItem(table).columns.load("items/name");
  await context.sync();

  for (const sheet of sheets.items) if (!sheetIds.has(sheet.id)) sheet.delete();
  for (const column of columns?.items ?? []) if (!headers.includes(column.name)) column.delete();
  columnsRight(context, job).forEach((column, index) => {
    // They were empty, or the run would have been refused.
    if (columns === null) column.clear();
    const width = widths[index];
    if (width !== undefined) column.format.columnWidth = width;
  });
  for (const kind of ["ratings", "matrix"] as const) {
    const sheet = own.get(kind);
    if (sheet && areas.some((area) => area.sheet === sheet.name)) sheet.getRange().clear("Contents");
  }
  await context.sync();

  const model = own.get("model");
  if (model && tableRows) await fitTables(context, model, tableRows);
  for (const area of areas) await rewrite(context, area);
}
