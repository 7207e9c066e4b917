import { formatAddress, parseAddress } from "../a1";
import type { Job } from "../job";
import { fitTables } from "../modelSheet/fit";
import { addedColumns } from "../resultColumns";
import { rewrite } from "./rewrite";
import type { Snapshot } from "./snapshot";

/** Takes back what a broken run has written: its sheets, its columns, and what it changed in cells of ours. */
export async function restore(context: Excel.RequestContext, job: Job, snapshot: Snapshot): Promise<void> {
  const { sheetIds, own, tableRows, areas } = snapshot;
  const sheets = context.workbook.worksheets.load("items/id");
  const { table, headers } = job.source;
  const columns = table === null ? null : context.workbook.tables.getItem(table).columns.load("items/name");
  await context.sync();

  for (const sheet of sheets.items) if (!sheetIds.has(sheet.id)) sheet.delete();
  for (const column of columns?.items ?? []) if (!headers.includes(column.name)) column.delete();
  if (columns === null && addedColumns(job) > 0) clearRight(context, job);
  own.get("ratings")?.getRange().clear("Contents");
  own.get("matrix")?.getRange().clear("Contents");
  await context.sync();

  const model = own.get("model");
  if (model && tableRows) await fitTables(context, model, tableRows);
  for (const area of areas) await rewrite(context, area);
}

/** The columns that a run adds right of a block: they were empty, or the run would have been refused. */
function clearRight(context: Excel.RequestContext, job: Job): void {
  const { source } = job;
  const { top, bottom, right } = parseAddress(source.address);
  const space = formatAddress({ top, bottom, left: right + 1, right: right + addedColumns(job) });
  context.workbook.worksheets.getItem(source.sheet).getRange(space).clear();
}
