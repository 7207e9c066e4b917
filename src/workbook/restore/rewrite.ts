import { formatAddress } from "../a1";
import { asText } from "../cellText";
import type { Recorded, RecordedRow } from "./record";

/** Cells a request: formulas of 400 characters stay below the 5 MB that Excel on the web takes. */
const CHUNK_CELLS = 10_000;

/** Writes recorded cells back where they were: formulas, numbers, texts that look like either, number formats. */
export async function rewrite(
  context: Excel.RequestContext,
  { sheetId, area, rows }: Recorded,
): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheetId);
  const atOnce = Math.max(1, Math.floor(CHUNK_CELLS / (area.right - area.left + 1)));
  for (let from = 0; from < rows.length; from += atOnce) {
    const chunk = rows.slice(from, from + atOnce);
    const top = area.top + from;
    const range = target.getRange(formatAddress({ ...area, top, bottom: top + chunk.length - 1 }));
    // A cell of the format Text would keep the apostrophe that protects a text.
    range.numberFormat = chunk.map((row) => row.formats.map(() => "General"));
    range.formulas = chunk.map(entries);
    range.numberFormat = chunk.map((row) => [...row.formats]);
    await sent(context);
  }
}

/** One payload's round trip. */
async function sent(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** A text that starts with "=" is its own value; a formula is not. */
function entries({ values, formulas }: RecordedRow): unknown[] {
  return formulas.map((formula, index) => {
    const isText = typeof formula === "string" && formula === values[index];
    return isText ? asText(formula) : formula;
  });
}
