import { holdsCell } from "../../book/area";
import { columnWidth } from "../../book/geometry";
import { displayText } from "../../book/displayText";
import { styleOf } from "../../book/styles";
import type { Book, Cell, CellStyle, Sheet } from "../../book/types";
import { PIXELS_PER_POINT } from "./pixels";
import { lineCount } from "./textLines";

/** Heights in pixels that Excel gives rows of one line by their font's size in points (Calibri, 96 dots an inch). */
const HEIGHTS: readonly (readonly [size: number, pixels: number])[] = [
  [8, 15],
  [9, 16],
  [10, 17],
  [11, 20],
  [12, 21],
  [14, 25],
  [16, 28],
  [18, 31],
  [20, 35],
  [22, 38],
  [24, 42],
  [26, 45],
  [28, 48],
  [36, 62],
  [48, 82],
  [72, 123],
];
/** What a cell keeps free at its left and right, and an indent takes, in pixels. */
const MARGINS = 5;
const INDENT = 9;

/** Height in points of a line of a font. */
export function lineHeight(fontSize: number): number {
  const above = HEIGHTS.findIndex(([size]) => size >= fontSize);
  const [size, pixels] = HEIGHTS[above] ?? [72, 123];
  const [lower, least] = HEIGHTS[above - 1] ?? [0, 0];
  const share = above < 0 ? fontSize / size : (fontSize - lower) / (size - lower);
  const exact = above < 0 ? share * pixels : least + share * (pixels - least);
  return Math.round(exact) / PIXELS_PER_POINT;
}

/**
 * Heights in points of the rows that have no height of their own and need more than the sheet's usual one: Excel fits
 * them to their largest font and their wrapped texts when it opens a file. Merged cells do not count, as there.
 */
export function fittedHeights(book: Book, sheet: Sheet): Map<number, number> {
  const mayNeedMore = book.styles.map(
    ({ fontSize, wrap }) => wrap || lineHeight(fontSize) > sheet.defaultRowHeight,
  );
  const heights = new Map<number, number>();
  for (const [row, cells] of sheet.rows) {
    if (sheet.rowHeights.has(row)) continue;
    let height = sheet.defaultRowHeight;
    for (const [column, cell] of cells) {
      if (mayNeedMore[cell.style] !== true || isMerged(sheet, row, column)) continue;
      height = Math.max(height, neededHeight(sheet, column, cell, styleOf(book, cell.style), book.date1904));
    }
    if (height > sheet.defaultRowHeight) heights.set(row, height);
  }
  return heights;
}

const isMerged = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some((area) => holdsCell(area, row, column));

function neededHeight(
  sheet: Sheet,
  column: number,
  { value }: Cell,
  style: CellStyle,
  date1904: boolean,
): number {
  const { fontSize, bold, wrap, indent, numberFormat } = style;
  const line = lineHeight(fontSize);
  if (!wrap || value === null || sheet.hiddenColumns.has(column)) return line;
  const text = typeof value === "object" ? value.error : displayText(value, numberFormat, date1904);
  const width = columnWidth(sheet, column) * PIXELS_PER_POINT - MARGINS - INDENT * indent;
  return line * lineCount(text, Math.max(width, 1), fontSize, bold);
}
