import { SETTINGS } from "../names";
import { splitTexts } from "./listText";

/** The headers of our result columns as KAM Model has recorded them; none where there is no such sheet. */
export async function readResultHeaders(context: Excel.RequestContext): Promise<string[]> {
  const table = context.workbook.tables.getItemOrNullObject("KamSettings");
  const settings = table.getDataBodyRange().load("values");
  await context.sync();
  if (table.isNullObject) return [];
  const row = settings.values.find(([setting]) => setting === SETTINGS.resultColumns);
  return splitTexts(String(row?.[1] ?? ""));
}
