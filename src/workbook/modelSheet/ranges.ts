import { TABLES, type TableName } from "../names";
import { type CellPlan, planOf } from "./columns";
import { cellAddress, columnAddress, type LoadedTable, TABLE_NAMES } from "./tables";

export type Tables = Readonly<Record<TableName, LoadedTable>>;

/** Cells of one of our columns that have one plan: a whole column, or one setting. */
export interface PlannedRange {
  readonly table: TableName;
  /** Row of data, from 0, of the first cell. */
  readonly row: number;
  /** In the order of TABLES, from 0. */
  readonly column: number;
  readonly rows: number;
  readonly address: string;
  readonly plan: CellPlan;
}

/** All cells of our columns, in ranges of one plan each. */
export function plannedRanges(tables: Tables): PlannedRange[] {
  return TABLE_NAMES.flatMap((table) =>
    TABLES[table].flatMap((_, column): PlannedRange[] => {
      const rows = tables[table].values.length;
      if (table === "KamSettings" && column === 1)
        return tables.KamSettings.values.map((_row, row) => {
          const address = cellAddress(tables.KamSettings, row, column);
          return { table, row, column, rows: 1, address, plan: planOf(table, row, column) };
        });
      const address = columnAddress(tables[table], column);
      return [{ table, row: 0, column, rows, address, plan: planOf(table, 0, column) }];
    }),
  );
}
