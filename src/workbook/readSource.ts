import { textOf } from "../cells/cell";
import type { Grid } from "../cells/grid";
import type { RawCell } from "../model/portfolio/types";
import { columnLetters, formatAddress, parseAddress, type Rectangle } from "./a1";
import { WorkbookError } from "./error";
import type { Source } from "./job";

/** Excel on the web hands over at most 5 MB a request; the rest is headroom for cells longer than those before. */
const CHUNK_BYTES = 3_500_000;
/** A full-precision number takes about 20 bytes: the first chunk is a guess, later ones follow what was measured. */
const GUESSED_CELL_BYTES = 40;

/**
 * Reads the accounts, without our own result columns and without totals. One round trip a chunk of 3.5 MB: a list
 * of 87,000 cells comes in one.
 *
 * @throws {WorkbookError} HEADER_EMPTY, HEADER_DUPLICATE, UNREADABLE
 */
export async function readSource(context: Excel.RequestContext, source: Source): Promise<Grid> {
  checkHeaders(source);
  const own = new Set(source.own);
  const kept = source.headers.flatMap((header, index) => (own.has(header) ? [] : [index]));
  const columns: RawCell[][] = kept.map(() => []);
  for (const row of await readRows(context, source))
    kept.forEach((from, to) => columns[to]?.push(row[from] ?? null));
  return { headers: kept.map((index) => textOf(source.headers[index] ?? "")), columns, count: source.rows };
}

function checkHeaders(source: Source): void {
  const { top, left } = parseAddress(source.address);
  const cellOf = (index: number): string => `${columnLetters(left + index)}${top}`;
  const seen = new Map<string, number>();
  source.headers.forEach((raw, index) => {
    const header = textOf(raw);
    if (header === "")
      throw new WorkbookError("HEADER_EMPTY", { sheet: source.sheet, address: cellOf(index) });
    const first = seen.get(header.toLowerCase());
    if (first !== undefined) {
      const address = `${cellOf(first)}, ${cellOf(index)}`;
      throw new WorkbookError("HEADER_DUPLICATE", { sheet: source.sheet, address, content: header });
    }
    seen.set(header.toLowerCase(), index);
  });
}

/** The rows below the header, read in chunks of about CHUNK_BYTES; one that Excel finds too large is read in halves. */
async function readRows(context: Excel.RequestContext, source: Source): Promise<RawCell[][]> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const area = parseAddress(source.address);
  const rows: RawCell[][] = [];
  let rowBytes = source.columns * GUESSED_CELL_BYTES;
  for (let top = area.top + 1; top <= area.bottom;) {
    const bottom = Math.min(area.bottom, top + Math.max(1, Math.floor(CHUNK_BYTES / rowBytes)) - 1);
    const chunk = await readChunk(context, sheet, { ...area, top, bottom });
    if (chunk === null) {
      if (bottom === top)
        throw new WorkbookError("UNREADABLE", { sheet: source.sheet, address: `${top}:${top}` });
      rowBytes = (2 * CHUNK_BYTES) / (bottom - top + 1);
      continue;
    }
    rowBytes = new TextEncoder().encode(JSON.stringify(chunk)).length / chunk.length;
    for (const row of chunk) rows.push(row);
    top = bottom + 1;
  }
  return rows;
}

/** Null: more than Excel hands over at once. */
async function readChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<RawCell[][] | null> {
  const range = sheet.getRange(formatAddress(area)).load("values");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  // Above 5,000,000 cells Excel hands over null in place of values, without an error.
  return range.values as RawCell[][] | null;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
