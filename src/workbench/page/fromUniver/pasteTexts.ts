import { DEFAULT_STYLES, type ICellData } from "@univerjs/core";
import { ISheetClipboardService, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import Papa from "papaparse";
import { columnCount, rowCount } from "../../book/area";
import { styleAt } from "../../book/cells";
import { readEntry } from "../../book/entry";
import { pasteArea } from "../../book/paste";
import { styleOf } from "../../book/styles";
import { activeSheetOf } from "../../book/sheets";
import type { Area, Book, Sheet } from "../../book/types";
import { Mutation } from "../sync/mutations";
import { contentData } from "../toUniver/cellData";
import { DEFAULT_STYLE, extentOf } from "../toUniver/sheetData";
import { UNIT } from "../toUniver/workbookData";
import type { Grid } from "../univer/boot";
import type { FormulaMemory } from "./formulaMemory";

/**
 * Lets texts be pasted as if they were typed, cell by cell, as in Excel. Univer takes a text for a web page, whose cells it
 * gives a font of its own.
 */
export function pasteTexts(grid: Grid, book: Book, memory: FormulaMemory): void {
  // What is pasted of web pages has these formats where the page says nothing.
  Object.assign(DEFAULT_STYLES, DEFAULT_STYLE);
  const paste = (text: string): Promise<boolean> => {
    const sheet = activeSheetOf(book);
    return sheet ? pasteInto(grid, book, sheet, splitCells(text), memory) : Promise.resolve(false);
  };
  const clipboard = grid.injector.get(ISheetClipboardService);
  const pasteAny = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    html || files || !text ? pasteAny(html, text, files) : paste(text);
  Reflect.set(clipboard, "_pastePlainText", paste);
}

/** The cells of a text: lines and tabs part them, quotes hold a cell with several lines together. */
function splitCells(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r?\n$/, "");
  const { data, errors } = Papa.parse<string[]>(lines, { delimiter: "\t" });
  return errors.some(({ type }) => type === "Quotes")
    ? lines.split(/\r?\n/).map((line) => line.split("\t"))
    : data;
}

async function pasteInto(
  grid: Grid,
  book: Book,
  sheet: Sheet,
  rows: readonly (readonly string[])[],
  memory: FormulaMemory,
): Promise<boolean> {
  const size = { top: 0, left: 0, bottom: rows.length - 1, right: 0 };
  size.right = Math.max(...rows.map(({ length }) => length)) - 1;
  const area = pasteArea(size, book.selection);
  const value: Record<number, Record<number, ICellData>> = {};
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Record<number, ICellData> = (value[row] = {});
    for (let column = area.left; column <= area.right; column++) {
      const text = rows[(row - area.top) % rows.length]?.[(column - area.left) % columnCount(size)];
      if (text !== undefined) line[column] = cellOf(book, sheet, row, column, text, memory);
    }
  }
  makeRoom(grid, sheet, area);
  const where = { unitId: UNIT, subUnitId: sheet.id };
  const isDone = await grid.commands.executeCommand(SetRangeValuesCommand.id, { ...where, value });
  const range = grid.api.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  range?.getRange(area.top, area.left, rowCount(area), columnCount(area)).activate();
  return isDone;
}

function cellOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  memory: FormulaMemory,
): ICellData {
  const { numberFormat } = styleOf(book, styleAt(sheet, row, column));
  if (text === "" || numberFormat === "@") return contentData(text === "" ? null : text, null);
  if (/^=./s.test(text)) return contentData(null, memory.remember(sheet, row, column, text));
  if (text.startsWith("'")) return contentData(text.slice(1), null);
  const entry = readEntry(text, book.date1904);
  const isFormatted = entry.numberFormat !== null && numberFormat === "General";
  return {
    ...contentData(entry.value, null),
    ...(isFormatted && { s: { n: { pattern: entry.numberFormat } } }),
  } as ICellData;
}

/** Univer draws no cells past the rows and columns that it was told of. */
function makeRoom({ commands }: Grid, sheet: Sheet, { bottom, right }: Area): void {
  const { rows, columns } = extentOf(sheet);
  const where = { unitId: UNIT, subUnitId: sheet.id };
  if (bottom >= rows) commands.syncExecuteCommand(Mutation.setRowCount, { ...where, rowCount: bottom + 1 });
  if (right >= columns)
    commands.syncExecuteCommand(Mutation.setColumnCount, { ...where, columnCount: right + 1 });
}
