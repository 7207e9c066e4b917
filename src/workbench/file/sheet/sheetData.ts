import type { Cell, Sheet } from "../../book/types";
import { sheetOrigin } from "../origins";
import { attributes } from "../xml/text";
import { cellXml, type CellWriter } from "./cellXml";

const CHUNK = 1 << 16;

/** `<sheetData>`, begun as given, in pieces, so that a large sheet is never one string. */
export function* sheetData(sheet: Sheet, start: string, writer: CellWriter): Generator<string> {
  const titles = titlesOf(sheet);
  let chunk = start;
  for (const row of rowNumbers(sheet)) {
    const cells = titled(sheet.rows.get(row) ?? NO_CELLS, titles.get(row));
    const format = rowAttributes(sheet, row, writer);
    chunk += `<row r="${row + 1}"${format}${cells.size === 0 ? "/>" : ">"}`;
    for (const column of ascending(cells)) {
      const cell = cells.get(column);
      if (cell) chunk += cellXml(cell, row, column, writer);
    }
    if (cells.size > 0) chunk += "</row>";
    if (chunk.length > CHUNK) {
      yield chunk;
      chunk = "";
    }
  }
  yield `${chunk}</sheetData>`;
}

type Cells = ReadonlyMap<number, Cell>;

const NO_CELLS: Cells = new Map();

function rowNumbers(sheet: Sheet): number[] {
  const { rows, rowHeights, hiddenRows, rowOutline, rowStyles } = sheet;
  const all = [rows, rowHeights, hiddenRows, rowOutline, rowStyles].flatMap((each) => [...each.keys()]);
  return [...new Set(all)].sort((one, other) => one - other);
}

function ascending(cells: Cells): number[] {
  const columns = [...cells.keys()];
  const isSorted = columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));
  return isSorted ? columns : columns.sort((one, other) => one - other);
}

function rowAttributes(sheet: Sheet, row: number, writer: CellWriter): string {
  const height = sheet.rowHeights.get(row);
  const style = sheet.rowStyles.get(row);
  const isAutomatic = height === sheetOrigin(sheet.origin)?.autoHeights.get(row);
  return attributes({
    s: style === undefined ? null : writer.style(style),
    customFormat: style === undefined ? null : 1,
    ht: height,
    hidden: sheet.hiddenRows.has(row) ? 1 : null,
    customHeight: height === undefined || isAutomatic ? null : 1,
    outlineLevel: sheet.rowOutline.get(row) || null,
  });
}

/** What the header cells of tables must say, by row and column: Excel repairs a file where they differ from the columns' names. */
function titlesOf(sheet: Sheet): Map<number, Map<number, string>> {
  const titles = new Map<number, Map<number, string>>();
  for (const { area, columns, showHeaders } of sheet.tables) {
    if (!showHeaders) continue;
    const row = titles.get(area.top) ?? new Map<number, string>();
    columns.forEach(({ name }, index) => row.set(area.left + index, name));
    titles.set(area.top, row);
  }
  return titles;
}

function titled(cells: Cells, titles: ReadonlyMap<number, string> | undefined): Cells {
  if (!titles) return cells;
  const all = new Map(cells);
  for (const [column, value] of titles) {
    const cell = cells.get(column);
    if (cell?.value !== value) all.set(column, { value, formula: null, style: cell?.style ?? 0 });
  }
  return all;
}
