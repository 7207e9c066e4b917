import { formatAddress } from "./a1";
import { asText } from "./cellText";
import { payloads, send } from "./transfer";

/** Of numbers about 1 MB a request, so that a run can be stopped and its progress seen. */
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
  const right = place.left + size.columns - 1;
  let { top } = place;
  for (const rows of payloads(
    rowsOf(size.rows, rowAt),
    Math.max(1, Math.floor(CHUNK_CELLS / size.columns)),
  )) {
    const bottom = top + rows.length - 1;
    sheet.getRange(formatAddress({ top, left: place.left, bottom, right })).values = rows;
    top = bottom + 1;
    await send(context);
  }
}

function* rowsOf(count: number, rowAt: (row: number) => readonly Constant[]): Generator<Constant[]> {
  for (let row = 0; row < count; row++) yield rowAt(row).map(constant);
}

/** What a cell is given so that it holds this value. */
export function constant(value: Constant): Constant {
  return typeof value === "string" ? asText(value) : value;
}
