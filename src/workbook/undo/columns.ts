import { formatAddress, parseAddress, type Rectangle } from "../a1";
import type { ResultPlace } from "../results/places";
import type { RunRecord } from "./record";
import { comparable, type Renaming } from "./sheetNames";
import { type ChangedCell, changedCells, readWritten, type WrittenArea } from "./written";

/** What has become of a run's columns. */
export interface ColumnChanges {
  /** The columns that the run added and nobody has touched since. */
  readonly removed: readonly ResultPlace[];
  /** Whether the rows of the list stand elsewhere now. */
  readonly isMoved: boolean;
  /** In columns of an earlier run. */
  readonly changedBefore: readonly ChangedCell[];
  /** In columns that this run added: those stay. */
  readonly changedNew: readonly ChangedCell[];
}

/** Looks at the columns of a run where they stand now; nothing is written. */
export async function changesInColumns(
  context: Excel.RequestContext,
  { job, columns, rows }: RunRecord,
  renaming: Renaming | null,
): Promise<ColumnChanges> {
  const home = context.workbook.worksheets.getItemOrNullObject(rows.sheetId).load("id,name");
  const table =
    job.source.table === null ? null : context.workbook.tables.getItemOrNullObject(job.source.table);
  table?.load("name");
  await context.sync();
  const removed: ResultPlace[] = [];
  const changedBefore: ChangedCell[] = [];
  const changedNew: ChangedCell[] = [];
  if (home.isNullObject) return { removed, isMoved: true, changedBefore, changedNew };

  const places = table === null || table.isNullObject ? null : await placesIn(context, table, columns);
  const own = places === null ? rows : movedTo(rows, places.list);
  const found = await readWritten(context, home, formatAddress(own.area));
  const [was, is] = comparable(own, found, renaming);
  const isMoved = is.rows.some((row, index) => row !== was.rows[index]);
  for (const [index, { place, written }] of columns.entries()) {
    const at = places === null ? written.area : places.columns[index];
    if (!at) continue;
    const was = movedTo(written, at);
    const cells = changedCells(was, await readWritten(context, home, formatAddress(was.area)), renaming);
    if (place.isNew && cells.length === 0) removed.push(place);
    else (place.isNew ? changedNew : changedBefore).push(...cells);
  }
  return { removed, isMoved, changedBefore, changedNew };
}

interface Places {
  readonly list: Rectangle;
  /** Null where a column is gone. */
  readonly columns: readonly (Rectangle | null)[];
}

/** Where a table and the columns of a run stand now: rows and columns may have come before them. */
async function placesIn(
  context: Excel.RequestContext,
  table: Excel.Table,
  columns: RunRecord["columns"],
): Promise<Places> {
  const body = table.getDataBodyRange().load("address");
  const own = columns.map(({ place }) => table.columns.getItemOrNullObject(place.header).load("name"));
  await context.sync();
  const ranges = own.map((column) => (column.isNullObject ? null : column.getRange().load("address")));
  await context.sync();
  return {
    list: parseAddress(body.address),
    columns: ranges.map((range) => range && parseAddress(range.address)),
  };
}

/** The same cells with their first one elsewhere. */
function movedTo(written: WrittenArea, { top, left }: Rectangle): WrittenArea {
  const { area } = written;
  const [down, right] = [top - area.top, left - area.left];
  return {
    ...written,
    area: {
      top,
      left,
      bottom: area.bottom + down,
      right: area.right + right,
    },
  };
}
