import { textOf } from "../cells/cell";
import type { Grid } from "../cells/grid";
import type { RawCell } from "../model/portfolio/types";
import { columnLetters, parseAddress } from "./a1";
import { WorkbookError } from "./error";
import type { Source } from "./job";
import { type Reader, readRows } from "./transfer";

/**
 * Reads the accounts, without our own result columns and without totals.
 *
 * @throws {WorkbookError} HEADER_EMPTY, HEADER_DUPLICATE, UNREADABLE
 */
export async function readSource(context: Excel.RequestContext, source: Source): Promise<Grid> {
  checkHeaders(source);
  const own = new Set(source.own);
  const kept = source.headers.flatMap((header, index) => (own.has(header) ? [] : [index]));
  const columns: RawCell[][] = kept.map(() => []);
  const area = parseAddress(source.address);
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const rows =
    source.rows === 0 ? [] : await readRows(context, sheet, { ...area, top: area.top + 1 }, values);
  for (const row of rows) kept.forEach((from, to) => columns[to]?.push(row[from] ?? null));
  return { headers: kept.map((index) => textOf(source.headers[index] ?? "")), columns, count: source.rows };
}

const values: Reader<RawCell[]> = (range) => {
  range.load("values");
  return () => range.values as RawCell[][] | null;
};

/** A model finds a column by its header. */
function checkHeaders({ sheet, address, headers }: Source): void {
  const { top, left } = parseAddress(address);
  const cellOf = (index: number): string => `${columnLetters(left + index)}${top}`;
  const seen = new Map<string, number>();
  headers.forEach((raw, index) => {
    const header = textOf(raw);
    if (header === "") throw new WorkbookError("HEADER_EMPTY", { sheet, address: cellOf(index) });
    const first = seen.get(header.toLowerCase());
    if (first !== undefined) {
      const cells = `${cellOf(first)}, ${cellOf(index)}`;
      throw new WorkbookError("HEADER_DUPLICATE", { sheet, address: cells, content: header });
    }
    seen.set(header.toLowerCase(), index);
  });
}
