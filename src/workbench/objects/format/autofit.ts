import { intersection, isEntireColumns } from "../../book/area";
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

/** Widens columns to their longest text. An estimate: a digit's width a letter, twice that for Chinese. */
export function autofitColumns({ sheet, areas }: Areas, _args: Arguments, { book }: Session): void {
  assertUnprotected(sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  for (const area of areas) {
    eachCell(sheet, area, (cell, row, column) => {
      const place = { top: row, left: column, bottom: row, right: column };
      if (sheet.merges.some((merge) => intersection(merge, place))) return;
      const { numberFormat, fontSize, bold, wrap } = styleOf(book, cell.style);
      if (wrap) return;
      const letters = textWidth(displayText(valueOf(cell), numberFormat));
      const width = (letters * fontSize * (bold ? 1.1 : 1)) / 11 + MARGIN;
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
  }
  for (const [column, width] of widths)
    sheet.columnWidths.set(column, Math.min(WIDEST, Math.round(width * 256) / 256));
  sheet.changed.add("columns");
}

/** Width in digits; ideographs and full-width signs take two. */
function textWidth(text: string): number {
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const letter of line)
      width += /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u.test(letter) ? 2 : 1;
    return width;
  });
  return Math.max(...lines);
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
