import { formatAddress } from "../a1";
import { asText } from "../cellText";
import { payloads, send } from "../transfer";
import type { Recorded, RecordedRow } from "./record";

const CHUNK_CELLS = 10_000;

/** Writes recorded cells back where they were: formulas, numbers, texts that look like either, number formats. */
export async function rewrite(
  context: Excel.RequestContext,
  { sheetId, area, rows }: Recorded,
): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheetId);
  let { top } = area;
  for (const chunk of payloads(rows, Math.max(1, Math.floor(CHUNK_CELLS / (area.right - area.left + 1))))) {
    const bottom = top + chunk.length - 1;
    const range = target.getRange(formatAddress({ ...area, top, bottom }));
    // A cell of the format Text would keep the apostrophe that protects a text.
    range.numberFormat = chunk.map((row) => row.formats.map((format) => format && "General"));
    range.formulas = chunk.map(entries);
    range.numberFormat = chunk.map((row) => [...row.formats]);
    top = bottom + 1;
    await send(context);
  }
}

/** A text that starts with "=" is its own value; a formula is not. */
function entries({ values, formulas }: RecordedRow): unknown[] {
  return formulas.map((formula, index) => {
    const isText = typeof formula === "string" && formula === values[index];
    return isText ? asText(formula) : formula;
  });
}
