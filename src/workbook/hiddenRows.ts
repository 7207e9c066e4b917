import { formatAddress, parseAddress } from "./a1";
import type { Source } from "./job";

/** Asks whether rows of a list are out of sight, by a filter or by hand; known after the next sync. */
export function loadHidesRows(context: Excel.RequestContext, source: Source): () => boolean {
  if (source.rows === 0) return () => false;
  const area = parseAddress(source.address);
  const body = formatAddress({ ...area, top: area.top + 1 });
  const range = context.workbook.worksheets.getItem(source.sheet).getRange(body).load("rowHidden");
  // Null where some are hidden and others are not.
  return () => range.rowHidden !== false;
}
