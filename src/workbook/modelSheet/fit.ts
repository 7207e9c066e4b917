import type { TableName } from "../names";
import { loadTables, TABLE_NAMES } from "./tables";

/**
 * Gives each table of KAM Model so many rows; what stands below moves with it. Rows come and go before the last one:
 * references to a whole column then grow with the table. Two round trips.
 *
 * @returns the tables that have grown
 */
export async function fitTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: Readonly<Record<TableName, number>>,
): Promise<TableName[]> {
  const tables = await loadTables(context, sheet);
  for (const name of TABLE_NAMES) {
    const { table, values } = tables[name];
    const blank = (values[0] ?? []).map(() => "");
    const missing = rows[name] - values.length;
    if (missing > 0) table.rows.add(values.length - 1, Array<string[]>(missing).fill(blank));
    for (let row = values.length - 2; row >= rows[name] - 1; row--) table.rows.getItemAt(row).delete();
  }
  await context.sync();
  return TABLE_NAMES.filter((name) => rows[name] > tables[name].values.length);
}
