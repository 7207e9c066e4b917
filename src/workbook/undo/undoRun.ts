import type { Job } from "../job";
import type { SheetKind } from "../names";
import { restore } from "../restore/restore";
import { rewrite } from "../restore/rewrite";
import { parseAddress } from "../a1";
import { findSheets } from "../sheets";
import { listBody, type RunRecord } from "./record";
import { type ChangedCell, changedCells, readWritten } from "./written";

/** What an undo has left alone, since it was changed after the run. */
export interface Undone {
  readonly kept: readonly { readonly sheet: string; readonly address: string }[];
}

/**
 * Takes a run back: its sheets and columns go, cells of an earlier run are as they were. Only cells that still hold
 * what the run wrote are touched: one that was changed since keeps its content, a new sheet or column with such a
 * cell stays, and so do results in a list that was sorted since.
 */
export async function undoRun(context: Excel.RequestContext, record: RunRecord): Promise<Undone> {
  const { job, before } = record;
  const own = await findSheets(context);
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const changed = await changesOnSheets(context, record, own);
  const columns = await changesInColumns(context, record);

  const isNew = (id: string): boolean => !before.sheetIds.has(id);
  const gone = [...record.sheets].filter(
    ([kind, { sheetId }]) => isNew(sheetId) && changed.get(kind)?.length === 0,
  );
  const goneIds = new Set(gone.map(([, { sheetId }]) => sheetId));
  const stays = new Set(sheets.items.map(({ id }) => id).filter((id) => !goneIds.has(id)));
  const restored = [...own].filter(([, sheet]) => before.sheetIds.has(sheet.id));
  const areas = before.areas.filter((area) => area.sheet !== job.source.sheet || !columns.isMoved);

  await restore(context, await listAsItStays(context, job, columns.removed), {
    ...before,
    sheetIds: stays,
    own: new Map(restored),
    tableRows: restored.some(([kind]) => kind === "model") ? before.tableRows : null,
    areas,
    widths:
      columns.removed.length === record.columns.filter(({ place }) => place.isNew).length
        ? before.widths
        : [],
  });
  const kept = [...[...changed.values()].flat(), ...columns.changed];
  for (const { sheet, address, content } of kept) {
    const row = { values: [null], formulas: [content], formats: ["General"] };
    await rewrite(context, { sheet, area: parseAddress(address), rows: [row] });
  }
  return { kept: kept.map(({ sheet, address }) => ({ sheet, address })) };
}

/** Cells that were changed since, a list a sheet of ours that is still there. */
async function changesOnSheets(
  context: Excel.RequestContext,
  { sheets, job }: RunRecord,
  own: ReadonlyMap<SheetKind, Excel.Worksheet>,
): Promise<Map<SheetKind, ChangedCell[]>> {
  const found = new Map<SheetKind, ChangedCell[]>();
  const used = [...own].map(([kind, sheet]) => ({
    kind,
    sheet: sheet.load("id,name"),
    range: sheet.getUsedRange().load("address"),
  }));
  await context.sync();
  for (const { kind, sheet, range } of used) {
    const written = sheets.get(kind);
    if (written?.sheetId !== sheet.id) continue;
    const cells = changedCells(written, await readWritten(context, sheet, range.address));
    // What spills follows the model: a figure there is no edit of anyone's.
    const isSpilled = job.mode === "kam" && kind !== "model";
    found.set(kind, isSpilled ? [] : cells);
  }
  return found;
}

interface ColumnChanges {
  readonly changed: readonly ChangedCell[];
  /** Headers of the columns that the run added and nobody has touched since. */
  readonly removed: readonly string[];
  /** Whether the rows of the list stand elsewhere now. */
  readonly isMoved: boolean;
}

async function changesInColumns(context: Excel.RequestContext, record: RunRecord): Promise<ColumnChanges> {
  const { job, columns, rows } = record;
  const home = context.workbook.worksheets.getItemOrNullObject(job.source.sheet).load("id,name");
  await context.sync();
  if (home.isNullObject) return { changed: [], removed: [], isMoved: true };
  const now = await readWritten(context, home, listBody(job));
  const isMoved = now.rows.some((row, index) => row !== rows.rows[index]);
  const changed: ChangedCell[] = [];
  const removed: string[] = [];
  for (const { place, written } of columns) {
    const cells = changedCells(written, await readWritten(context, home, place.body));
    if (place.isNew && cells.length === 0) removed.push(place.header);
    else changed.push(...cells);
  }
  return { changed, removed, isMoved };
}

/** The run's list with the columns that stay, so that only the others are removed. */
async function listAsItStays(
  context: Excel.RequestContext,
  job: Job,
  removed: readonly string[],
): Promise<Job> {
  if (job.source.table === null) return job;
  const columns = context.workbook.tables.getItemOrNullObject(job.source.table).columns.load("items/name");
  await context.sync();
  const headers = columns.items.map(({ name }) => name).filter((name) => !removed.includes(name));
  return { ...job, source: { ...job.source, headers } };
}
