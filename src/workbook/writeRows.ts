import { formatAddress } from "./a1";
import { asText } from "./cellText";

/** About 1.5 MB a request: Excel on the web takes at most 5 MB, and a cell is longer than this average seldom. */
const CHUNK_CELLS = 50_000;

type Constant = string | number | boolean;

/**
 * Writes constants row by row; a text stays text whatever it looks like. One round trip a chunk.
 *
 * @param place first cell; rows and columns count from 1
 * @param rowAt the cells of a row, counted from 0
 */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: { readonly top: number; readonly left: number },
  size: { readonly rows: number; readonly columns: number },
  rowAt: (row: number) => readonly Constant[],
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(CHUNK_CELLS / size.columns));
  for (let from = 0; from < size.rows; from += atOnce) {
    const count = Math.min(atOnce, size.rows - from);
    const top = place.top + from;
    const right = place.left + size.columns - 1;
    const range = sheet.getRange(formatAddress({ top, left: place.left, bottom: top + count - 1, right }));
    range.values = Array.from({ length: count }, (_, row) => rowAt(from + row).map(constant));
    await sent(context);
  }
}

/** What a cell is given so that it holds this value. */
export function constant(value: Constant): Constant {
  return typeof value === "string" ? asText(value) : value;
}

async function sent(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
