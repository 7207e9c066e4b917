import { cellArea, intersection, isEntireColumns } from "../../book/area";
import { eachCell, indicesWithin } from "../../book/cells";
import { displayText } from "../../book/displayText";
import { styleOf } from "../../book/styles";
import type { Arguments } from "../../wire/arguments";
import type { Session } from "../../wire/session";
import { assertUnprotected } from "../protection";
import { valueOf } from "../readCells";
import type { Areas } from "./formatCells";

/** Widest column that fits by itself, in characters: Excel's limit. */
const WIDEST = 255;
/** Characters that the margins of a cell take. */
const MARGIN = 5 / 7;

/** Widens columns to their longest text, by an estimate: see `letterWidth`. */
export function autofitColumns({ sheet, areas }: Areas, _args: Arguments, { book }: Session): void {
  assertUnprotected(sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  for (const area of areas) {
    eachCell(sheet, area, (cell, row, column) => {
      if (sheet.merges.some((merge) => intersection(merge, cellArea(row, column)))) return;
      const { numberFormat, fontSize, bold, wrap } = styleOf(book, cell.style);
      if (wrap) return;
      const letters = textWidth(displayText(valueOf(cell), numberFormat, book.date1904));
      const width = (letters * fontSize * (bold ? 1.1 : 1)) / 11 + MARGIN;
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
  }
  for (const [column, width] of widths)
    sheet.columnWidths.set(column, Math.min(WIDEST, Math.round(width * 256) / 256));
  sheet.changed.add("columns");
}

/** Width in digits. */
function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const letter of line) width += letterWidth(letter);
    return width;
  });
  return Math.max(...lines);
}

/** Width of a letter in digits, about as wide as Calibri has it: 1.25 for a capital, 2 for an ideograph. */
function letterWidth(letter: string): number {
  if (/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u.test(letter)) return 2;
  if (/[mw%@—]/iu.test(letter)) return 1.5;
  if (/\p{Lu}/u.test(letter)) return 1.25;
  return 1;
}

/** Gives rows back to Excel, which fits their height when it opens the file. */
export function autofitRows({ sheet, areas }: Areas): void {
  assertUnprotected(sheet, "allowFormatRows");
  for (const area of areas) {
    const last = isEntireColumns(area) ? Infinity : area.bottom;
    for (const row of indicesWithin(sheet.rowHeights, area.top, last)) sheet.rowHeights.delete(row);
  }
  sheet.changed.add("rows");
}
