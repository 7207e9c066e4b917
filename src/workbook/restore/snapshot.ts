import { columnLetters, parseAddress } from "../a1";
import type { Job, MatrixChart, Source } from "../job";
import { readChart } from "../matrix/chartOf";
import { loadTables, mapTables } from "../modelSheet/tables";
import type { SheetKind, TableName } from "../names";
import { addedColumns } from "../resultColumns";
import { findSheets } from "../sheets";
import { record, type Recorded } from "./record";

/** What a run may change, as it was before. */
export interface Snapshot {
  readonly sheetIds: ReadonlySet<string>;
  /** Those of our sheets that exist. */
  readonly own: ReadonlyMap<SheetKind, Excel.Worksheet>;
  /** Rows of the tables of KAM Model; null: there is no such sheet. */
  readonly tableRows: Readonly<Record<TableName, number>> | null;
  readonly areas: readonly Recorded[];
  /** Points, of the columns that the run adds right of the list. */
  readonly widths: readonly number[];
  /** False where cells could not be recorded: a large sheet of results, formulas that spill. */
  readonly isRecorded: boolean;
  /** False where moreover a chart is not as it was. */
  readonly isComplete: boolean;
  /** How the matrix was drawn; null where it was not. */
  readonly chart: MatrixChart | null;
}

/**
 * Records our sheets and our result columns of an earlier run. Four round trips where there are none, then one or
 * more an area.
 *
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING
 */
export async function takeSnapshot(context: Excel.RequestContext, job: Job): Promise<Snapshot> {
  const own = await findSheets(context);
  const sheets = context.workbook.worksheets.load("items/id");
  const used = [...own.values()].map((sheet) => ({
    sheet: sheet.load("id"),
    range: sheet.getUsedRange().load("address"),
    charts: sheet.charts.load("items/id"),
  }));
  const added = columnsRight(context, job).map((column) => column.format.load("columnWidth"));
  const home = context.workbook.worksheets.getItem(job.source.sheet).load("id");
  await context.sync();

  const model = own.get("model");
  const tables = model === undefined ? null : await loadTables(context, model);
  const places = [
    ...used.map(({ sheet, range }) => ({ id: sheet.id, address: range.address })),
    ...ownColumns(job.source).map((address) => ({ id: home.id, address })),
  ];
  const areas: (Recorded | null)[] = [];
  for (const { id, address } of places) areas.push(await record(context, id, address));
  const chart = await readChart(context);
  const isRecorded = !areas.includes(null);
  return {
    sheetIds: new Set(sheets.items.map((sheet) => sheet.id)),
    own,
    tableRows: tables && mapTables((name) => tables[name].values.length),
    areas: areas.filter((area) => area !== null),
    widths: added.map((format) => format.columnWidth),
    isRecorded,
    chart,
    isComplete: isRecorded && used.every(({ charts }) => charts.items.length === 0),
  };
}

/** The cells that the run adds right of the list, a range a column. */
export function columnsRight(context: Excel.RequestContext, job: Job): Excel.Range[] {
  const { sheet, address } = job.source;
  const { top, bottom, right } = parseAddress(address);
  const home = context.workbook.worksheets.getItem(sheet);
  return Array.from({ length: addedColumns(job) }, (_, index) =>
    home.getRangeByIndexes(top - 1, right + index, bottom - top + 1, 1),
  );
}

/** Addresses of our result columns of an earlier run, below their headers. */
function ownColumns({ own, headers, address }: Source): string[] {
  const { top, left, bottom } = parseAddress(address);
  return own.map((header) => {
    const letters = columnLetters(left + headers.indexOf(header));
    return `${letters}${top + 1}:${letters}${bottom}`;
  });
}
