import { columnLetters, parseAddress } from "../a1";
import type { Source } from "../job";
import { loadTables, mapTables } from "../modelSheet/tables";
import type { SheetKind, TableName } from "../names";
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
  /** False where something could not be recorded: a large sheet of results, a chart. */
  readonly isComplete: boolean;
}

/**
 * Records our sheets and our result columns of an earlier run. Four round trips where there are none, then one or
 * more an area.
 *
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING
 */
export async function takeSnapshot(context: Excel.RequestContext, source: Source): Promise<Snapshot> {
  const own = await findSheets(context);
  const sheets = context.workbook.worksheets.load("items/id");
  const used = [...own.values()].map((sheet) => ({
    name: sheet.name,
    range: sheet.getUsedRange().load("address"),
    charts: sheet.charts.load("items/id"),
  }));
  await context.sync();

  const model = own.get("model");
  const tables = model === undefined ? null : await loadTables(context, model);
  const places = [
    ...used.map(({ name, range }) => ({ name, address: range.address })),
    ...ownColumns(source).map((address) => ({ name: source.sheet, address })),
  ];
  const areas: (Recorded | null)[] = [];
  for (const { name, address } of places) areas.push(await record(context, name, address));
  return {
    sheetIds: new Set(sheets.items.map((sheet) => sheet.id)),
    own,
    tableRows: tables && mapTables((name) => tables[name].values.length),
    areas: areas.filter((area) => area !== null),
    isComplete: !areas.includes(null) && used.every(({ charts }) => charts.items.length === 0),
  };
}

/** Addresses of our result columns of an earlier run, below their headers. */
function ownColumns({ own, headers, address }: Source): string[] {
  const { top, left, bottom } = parseAddress(address);
  return own.map((header) => {
    const letters = columnLetters(left + headers.indexOf(header));
    return `${letters}${top + 1}:${letters}${bottom}`;
  });
}
