import { columnLetters, parseAddress } from "../a1";
import { loadDate1904 } from "../dates";
import { WorkbookError } from "../error";
import { TABLES, type TableName } from "../names";

/** A table of KAM Model as it stands. */
export interface LoadedTable {
  readonly name: TableName;
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  /** Row of the headers on the sheet; the data follow. Rows and columns count from 1. */
  readonly headerRow: number;
  readonly left: number;
  /** Position of each of our columns inside the table, from 0, in the order of TABLES: an analyst may add columns. */
  readonly positions: readonly number[];
  /** The cells below the headers. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
}

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** One entry a table. */
export function mapTables<T>(entryOf: (name: TableName) => T): Record<TableName, T> {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, entryOf(name)])) as Record<TableName, T>;
}

/**
 * Loads all tables of KAM Model. One round trip.
 * @throws {WorkbookError} TABLE_MISSING, COLUMN_MISSING
 */
export async function loadTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<Record<TableName, LoadedTable>> {
  sheet.load("name");
  const read = TABLE_NAMES.map((name) => {
    const table = sheet.tables.getItemOrNullObject(name).load("name");
    const header = table.getHeaderRowRange().load("address,values");
    const body = table.getDataBodyRange().load("values,formulas");
    return { name, table, header, body };
  });
  const isDate1904 = loadDate1904(context);
  await context.sync();

  const date1904 = isDate1904();
  const loaded = read.map(({ name, table, header, body }): [TableName, LoadedTable] => {
    if (table.isNullObject) throw new WorkbookError("TABLE_MISSING", { sheet: sheet.name, table: name });
    const headers = (header.values[0] ?? []).map(String);
    const { top, left } = parseAddress(header.address);
    const positions = TABLES[name].map((column) => {
      const position = headers.indexOf(column);
      if (position < 0) throw new WorkbookError("COLUMN_MISSING", { sheet: sheet.name, table: name, column });
      return position;
    });
    const { values, formulas } = body;
    return [
      name,
      { name, sheet: sheet.name, table, body, headerRow: top, left, positions, values, formulas, date1904 },
    ];
  });
  return Object.fromEntries(loaded) as Record<TableName, LoadedTable>;
}

/** Address of a cell by its row of data and our column, both from 0: "E14". */
export function cellAddress(table: LoadedTable, row: number, column: number): string {
  return `${columnLetters(table.left + (table.positions[column] ?? 0))}${table.headerRow + 1 + row}`;
}

/** Address of all data cells of one of our columns: "E14:E19". */
export function columnAddress(table: LoadedTable, column: number): string {
  return `${cellAddress(table, 0, column)}:${cellAddress(table, table.values.length - 1, column)}`;
}
