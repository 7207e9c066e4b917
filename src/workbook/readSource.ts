import { textOf } from "../cells/cell";
import type { Grid } from "../cells/grid";
import type { RawCell } from "../model/portfolio/types";
import { columnLetters, formatAddress, parseAddress } from "./a1";
import { loadDate1904 } from "./dates";
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
  const { formats, date1904 } = await readFormats(context, sheet, source);
  const rows =
    source.rows === 0 ? [] : await readRows(context, sheet, { ...area, top: area.top + 1 }, values);
  for (const row of rows) kept.forEach((from, to) => columns[to]?.push(row[from] ?? null));
  const headers = kept.map((index) => textOf(source.headers[index] ?? ""));
  const isPercent = kept.map((index) => PERCENT.test(formats[index] ?? ""));
  const percents = headers.filter((_, index) => isPercent[index]);
  return { headers, columns, count: source.rows, percents, date1904 };
}

/** A number format that shows a hundredfold; a percent sign that is quoted or escaped does not. */
const PERCENT = /^(?:[^"\\%]|"[^"]*"|\\.)*%/;

/** Number formats of the first account, and from which year the workbook counts days. Apart from the rows: an answer too large for Excel takes all that it carries with it. */
async function readFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { address, rows }: Source,
): Promise<{ formats: readonly string[]; date1904: boolean }> {
  if (rows === 0) return { formats: [], date1904: false };
  const area = parseAddress(address);
  const first = sheet.getRange(formatAddress({ ...area, top: area.top + 1, bottom: area.top + 1 }));
  first.load("numberFormat");
  const isDate1904 = loadDate1904(context);
  await context.sync();
  return { formats: (first.numberFormat[0] ?? []).map(String), date1904: isDate1904() };
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
