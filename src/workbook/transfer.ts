import type { RawCell } from "../model/portfolio/types";
import { formatAddress, type Rectangle } from "./a1";
import { WorkbookError } from "./error";

/** Excel on the web hands over at most 5 MB a request; the rest is headroom for cells longer than those before. */
const CHUNK_BYTES = 3_500_000;
/** A full-precision number takes about 20 bytes: the first chunk is a guess, later ones follow what was measured. */
const GUESSED_CELL_BYTES = 40;

/** Queues what is to be read of a range; the function returned gives its rows after the next sync, null if too many. */
export type Reader<Row> = (range: Excel.Range) => () => Row[] | null;

/** Cells as they are. */
export const cellValues: Reader<RawCell[]> = (range) => {
  range.load("values");
  return () => range.values as RawCell[][] | null;
};

/**
 * Reads an area row by row. One round trip a chunk of about 3.5 MB: 87,000 cells come in one. A chunk that Excel finds
 * too large is read in halves.
 *
 * @throws {WorkbookError} UNREADABLE: a single row is too large
 */
export async function readRows<Row>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
  reader: Reader<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let rowBytes = (area.right - area.left + 1) * GUESSED_CELL_BYTES;
  for (let top = area.top; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + Math.max(1, Math.floor(CHUNK_BYTES / rowBytes)) - 1);
    const address = formatAddress({ ...area, top, bottom });
    const chunk = await readChunk(context, reader(sheet.getRange(address)));
    if (chunk === null) {
      if (bottom === top) throw new WorkbookError("UNREADABLE", { address });
      rowBytes = (2 * CHUNK_BYTES) / (bottom - top + 1);
      continue;
    }
    rowBytes = sizeOf(chunk) / chunk.length;
    for (const row of chunk) rows.push(row);
    top = bottom + 1;
  }
  return rows;
}

/** Null: more than Excel hands over at once. Above 5,000,000 cells it says so without an error. */
async function readChunk<Row>(
  context: Excel.RequestContext,
  rows: () => Row[] | null,
): Promise<Row[] | null> {
  try {
    await context.sync();
    return rows();
  } catch (error) {
    if (errorCode(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
}

/** Cuts rows into runs that travel in one request each: of so many rows at most, and about 3.5 MB. */
export function* payloads<Row>(rows: Iterable<Row>, atOnce: number): Generator<Row[]> {
  let chunk: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    const own = sizeOf(row);
    if (chunk.length > 0 && (chunk.length >= atOnce || bytes + own > CHUNK_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(row);
    bytes += own;
  }
  if (chunk.length > 0) yield chunk;
}

/** The round trip of one payload. */
export async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Bytes of a value as it travels. */
function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** The code of an error that Excel answered; undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
