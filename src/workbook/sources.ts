import type { RawCell } from "../model/portfolio/types";
import { formatAddress, parseAddress, type Rectangle } from "./a1";
import { findHeader, HEAD_ROWS, isTotalsRow } from "./block";
import type { Source } from "./job";
import { readResultHeaders } from "./modelSheet/recorded";
import { ownHeaders } from "./resultColumns";
import { findSheets } from "./sheets";

/**
 * The lists that may hold accounts: every table, and on each sheet without a table its largest block, on visible
 * sheets that are not ours. A block is what Excel's Ctrl+A selects, without titles above its header row and without
 * a row of totals. A fixed number of round trips, whatever the workbook holds.
 */
export async function findSources(context: Excel.RequestContext): Promise<Source[]> {
  const ours = new Set([...(await findSheets(context)).values()].map((sheet) => sheet.name));
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load(
    "items/name,items/showHeaders,items/showTotals,items/worksheet/name",
  );
  await context.sync();

  const visible = sheets.items.filter((sheet) => sheet.visibility === "Visible" && !ours.has(sheet.name));
  const names = new Set(visible.map((sheet) => sheet.name));
  const listed = tables.items.filter((table) => table.showHeaders && names.has(table.worksheet.name));
  const withTable = new Set(tables.items.map((table) => table.worksheet.name));
  const recorded = await readResultHeaders(context);
  return [
    ...(await tableSources(context, listed, recorded)),
    ...(await blockSources(
      context,
      visible.filter((sheet) => !withTable.has(sheet.name)),
      recorded,
    )),
  ];
}

async function tableSources(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
  recorded: readonly string[],
): Promise<Source[]> {
  const read = tables.map((table) => ({
    table,
    range: table.getRange().load("address"),
    header: table.getHeaderRowRange().load("values"),
  }));
  await context.sync();
  return read.map(({ table, range, header }) => {
    const area = parseAddress(range.address);
    const bottom = area.bottom - (table.showTotals ? 1 : 0);
    return source(table.worksheet.name, table.name, { ...area, bottom }, header.values[0] ?? [], recorded);
  });
}

async function blockSources(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  recorded: readonly string[],
): Promise<Source[]> {
  const used = sheets.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();

  const heads = used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => {
      const area = parseAddress(range.address);
      const head = { ...area, bottom: Math.min(area.bottom, area.top + HEAD_ROWS - 1) };
      return { sheet, area, range: sheet.getRange(formatAddress(head)).load("values") };
    });
  await context.sync();

  const regions = heads.flatMap(({ sheet, area, range }) => {
    const header = findHeader(range.values as RawCell[][]);
    if (header === null) return [];
    const top = area.top + header.row;
    const left = area.left + header.column;
    const first = sheet.getRange(formatAddress({ top, left, bottom: top, right: left }));
    return [{ sheet, top, used: area, region: first.getSurroundingRegion().load("address") }];
  });
  await context.sync();

  const blocks = regions.map(({ sheet, top, used, region }) => {
    const area = { ...parseAddress(region.address), top };
    const row = (at: number): Excel.Range =>
      sheet.getRange(formatAddress({ ...area, top: at, bottom: at })).load("values");
    const filled = (place: Rectangle): Excel.Range =>
      sheet.getRange(formatAddress(place)).getUsedRangeOrNullObject(true).load("address");
    const [under, after] = [area.bottom + 2, area.right + 2];
    const below = filled({ ...area, top: under, bottom: Math.max(under, used.bottom) });
    const beside = filled({ ...area, left: after, right: Math.max(after, used.right) });
    return { sheet, area, header: row(top), last: row(area.bottom), below, beside };
  });
  await context.sync();

  return blocks
    .map(({ sheet, area, header, last, below, beside }) => {
      const bottom = area.bottom - (isTotalsRow(last.values[0] as RawCell[]) ? 1 : 0);
      return {
        ...source(sheet.name, null, { ...area, bottom }, header.values[0] ?? [], recorded),
        ...(isRows(below) && { below: formatAddress(parseAddress(below.address)) }),
        ...(isColumns(beside) && { beside: formatAddress(parseAddress(beside.address)) }),
      };
    })
    .filter(({ rows, columns }) => rows > 0 && columns > 1);
}

/** Whether cells are more than a note of one cell a row. */
function isRows(cells: Excel.Range): boolean {
  if (cells.isNullObject) return false;
  const { left, right } = parseAddress(cells.address);
  return right > left;
}

/** Whether cells are more than a note in one row. */
function isColumns(cells: Excel.Range): boolean {
  if (cells.isNullObject) return false;
  const { top, bottom } = parseAddress(cells.address);
  return bottom > top;
}

function source(
  sheet: string,
  table: string | null,
  area: Rectangle,
  header: readonly unknown[],
  recorded: readonly string[],
): Source {
  const headers = header.map(String);
  return {
    kind: table === null ? "block" : "table",
    table,
    sheet,
    address: formatAddress(area),
    rows: area.bottom - area.top,
    columns: headers.length,
    headers,
    own: ownHeaders(headers, recorded),
  };
}
