import { isBlank, textOf } from "../cells/cell";
import type { Grid } from "../cells/grid";
import type { RawCell } from "../model/portfolio/types";
import { columnLetters, formatAddress, parseAddress } from "./a1";
import { isFigure } from "./block";
import { loadDate1904 } from "./dates";
import { WorkbookError } from "./error";
import { findingsOf } from "./findings";
import { loadHidesRows } from "./hiddenRows";
import type { Source } from "./job";
import { commonFormat, isPercent, mostly } from "./numberFormats";
import { cellValues, type Reader, readRows } from "./transfer";

/** As many accounts as tell what number formats a column has: all of them would double what is read. */
const FORMATTED_ROWS = 2_000;

/**
 * Reads the accounts, without our own result columns, without totals, and without rows at the end that show nothing,
 * as formulas of "" do: `endingWith` gives the list without them.
 *
 * @throws {WorkbookError} HEADER_EMPTY, HEADER_DUPLICATE, HEADER_NUMBER, UNREADABLE
 */
export async function readSource(context: Excel.RequestContext, source: Source): Promise<Grid> {
  const area = parseAddress(source.address);
  const body = { ...area, top: area.top + 1 };
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const some = { ...body, bottom: Math.min(area.bottom, area.top + FORMATTED_ROWS) };
  const isDate1904 = loadDate1904(context);
  const hidesRows = loadHidesRows(context, source);
  await context.sync();
  const formats = source.rows === 0 ? [] : await readRows(context, sheet, some, formatsReader);
  const rows = source.rows === 0 ? [] : await readRows(context, sheet, body, cellValues);
  checkHeaders(source, rows[0] ?? []);
  while (rows[rows.length - 1]?.every(isBlank)) rows.pop();
  const own = new Set(source.own);
  const kept = source.headers.flatMap((header, index) => (own.has(header) ? [] : [index]));
  const columns: RawCell[][] = kept.map(() => []);
  for (const row of rows) kept.forEach((from, to) => columns[to]?.push(row[from] ?? null));
  const headers = kept.map((index) => textOf(source.headers[index] ?? ""));
  const formatsOf = kept.map((index) => formats.map((row) => row[index] ?? ""));
  const inPercent = columns.map((cells, index) => mostly(cells, formatsOf[index] ?? [], isPercent));
  return {
    headers,
    columns,
    count: rows.length,
    percents: headers.filter((_, index) => inPercent[index]),
    formats: columns.map((cells, index) => commonFormat(cells, formatsOf[index] ?? [])),
    date1904: isDate1904(),
    findings: findingsOf(source, { headers, columns, formats: formatsOf, hidesRows: hidesRows() }),
  };
}

/** The list with its last account in its last row. */
export function endingWith(source: Source, { count }: Grid): Source {
  if (count === source.rows) return source;
  const area = parseAddress(source.address);
  return { ...source, rows: count, address: formatAddress({ ...area, bottom: area.top + count }) };
}

const formatsReader: Reader<string[]> = (range) => {
  range.load("numberFormat");
  return () => (range.numberFormat as unknown[][] | null)?.map((row) => row.map(String)) ?? null;
};

const isFigureText = (text: string): boolean =>
  text.trim() !== "" && Number.isFinite(Number(text)) && isFigure(Number(text));

/** A model finds a column by its header. */
function checkHeaders({ kind, sheet, address, headers }: Source, first: readonly RawCell[]): void {
  const { top, left } = parseAddress(address);
  const cellOf = (index: number): string => `${columnLetters(left + index)}${top}`;
  const numbers = headers.flatMap((_, index) => (typeof first[index] === "number" ? index : []));
  const isHeadless = numbers.length > 0 && numbers.every((index) => isFigureText(headers[index] ?? ""));
  const [number = 0] = numbers;
  if (kind === "block" && isHeadless)
    throw new WorkbookError("HEADER_NUMBER", { sheet, address: cellOf(number), content: headers[number] });
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
