import { WorkbookError } from "../error";
import { removeChart } from "../matrix/chartFrame";
import { chartOf } from "../matrix/chartOf";
import { restoreSheets } from "../restore/restore";
import { rewrite } from "../restore/rewrite";
import type { ResultPlace } from "../results/places";
import { findSheets } from "../sheets";
import { errorCode } from "../transfer";
import type { UndoPlan } from "./plan";
import { type RunRecord, wholeOf } from "./record";

/**
 * Takes a run back: its sheets and columns go, cells of an earlier run are as they were. Only cells that still hold
 * what the run wrote are touched: one that was changed since keeps its content, a new sheet or column with such a
 * cell stays, and so do results in a list that was sorted since. Where Excel refuses a step, the same plan once more
 * does what is left. A chart of another kind than the one before goes: it cannot be drawn from the cells written back.
 *
 * @throws {WorkbookError} UNDO_INTERRUPTED; TABLE_MISSING, COLUMN_MISSING on KAM Model
 */
export async function undoRun(context: Excel.RequestContext, plan: UndoPlan): Promise<void> {
  try {
    await carryOut(context, plan);
  } catch (error) {
    const content = errorCode(error);
    throw content === undefined
      ? error
      : new WorkbookError("UNDO_INTERRUPTED", { content }, { cause: error });
  }
}

async function carryOut(context: Excel.RequestContext, plan: UndoPlan): Promise<void> {
  const { record, gone, removed, isMoved, again, areas } = plan;
  const { before, rows } = record;
  const own = await findSheets(context);
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  for (const sheet of sheets.items) if (gone.has(sheet.id)) sheet.delete();
  const home = sheets.items.find(({ id }) => id === rows.sheetId);
  if (home) await removeColumns(context, home, record, removed);

  const matrix = own.get("matrix");
  if (matrix && before.chart !== null && before.chart !== chartOf(record.job))
    await removeChart(context, matrix);

  const restored = [...own].filter(([, sheet]) => before.sheetIds.has(sheet.id));
  await restoreSheets(context, {
    own: new Map(restored),
    tableRows: restored.some(([kind]) => kind === "model") ? before.tableRows : null,
    areas: areas.filter(({ sheetId }) => sheetId !== rows.sheetId || !isMoved),
  });
  for (const area of again) await rewrite(context, area);
}

/** Table columns by their headers, which nobody has moved to another table; cells beside a block where they stand. */
async function removeColumns(
  context: Excel.RequestContext,
  home: Excel.Worksheet,
  { job, before, columns: written }: RunRecord,
  removed: readonly ResultPlace[],
): Promise<void> {
  const { table: name } = job.source;
  const table = name === null ? null : context.workbook.tables.getItemOrNullObject(name).load("name");
  const columns = removed.map(({ header }) => table?.columns.getItemOrNullObject(header).load("name"));
  await context.sync();
  if (!table || table.isNullObject) for (const place of removed) home.getRange(wholeOf(place)).clear();
  for (const column of columns) if (column?.isNullObject === false) column.delete();
  const added = written.filter(({ place }) => place.isNew);
  if (removed.length < added.length) return;
  added.forEach(({ place }, index) => {
    const width = before.widths[index];
    if (width !== undefined) home.getRange(place.head).format.columnWidth = width;
  });
}
