import type { TableName } from "../names";
import { loadTables, TABLE_NAMES } from "./tables";

/** Gives each table of KAM Model so many rows; what stands below moves with it. Two round trips. */
export async function fitTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: Readonly<Record<TableName, number>>,
): Promise<void> {
  const tables = await loadTables(context, sheet);
  for (const name of TABLE_NAMES) {
    const { table, values } = tables[name];
    const blank = (values[0] ?? []).map(() => "");
    const missing = rows[name] - values.length;
    if (missing > 0) table.rows.add(undefined, Array<string[]>(missing).fill(blank));
    for (let last = values.length - 1; last >= rows[name]; last--) table.rows.getItemAt(last).delete();
  }
  await context.sync();
}
