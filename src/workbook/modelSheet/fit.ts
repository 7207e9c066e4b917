import type { Contents } from "./contents";
import { loadTables, TABLE_NAMES } from "./tables";

/** Gives each table as many rows as its contents need; what stands below moves with it. Two round trips. */
export async function fitTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  contents: Contents,
): Promise<void> {
  const tables = await loadTables(context, sheet);
  for (const name of TABLE_NAMES) {
    const { table, values } = tables[name];
    const missing = contents[name].length - values.length;
    const blank = (values[0] ?? []).map(() => "");
    if (missing > 0)
      table.rows.add(
        undefined,
        Array.from({ length: missing }, () => blank),
      );
    for (let surplus = -missing; surplus > 0; surplus--)
      table.rows.getItemAt(values.length - surplus).delete();
  }
  await context.sync();
}
