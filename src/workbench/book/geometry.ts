import { MAX_ROWS } from "./area";
import type { Area, Sheet } from "./types";

const POINTS_PER_PIXEL = 0.75;
/** Width of a digit of the default font in pixels, the unit of column widths in files. */
const DIGIT = 7;

/** Excel's own width of a column, as a file has it: 8.43 characters and the margins around them. */
export const STANDARD_WIDTH = 9.140625;

/** Points of a width in characters, as a file has it: whole pixels (ECMA-376, part 1, 18.3.1.13). */
export function pointsOfWidth(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return pixels * POINTS_PER_PIXEL;
}

/** Width in characters, as a file has it, that is so many points wide. */
export function widthOfPoints(points: number): number {
  return Math.trunc((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * 256) / 256;
}

export function columnWidth(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return pointsOfWidth(sheet.columnWidths.get(column) ?? sheet.defaultColumnWidth ?? STANDARD_WIDTH);
}

export function rowHeight(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? sheet.defaultRowHeight);
}

/** Sum of a length over the indices first .. last - 1, of which only those named differ from the default. */
function sum(
  last: number,
  special: Iterable<number>,
  usual: number,
  length: (index: number) => number,
): number {
  let total = last * usual;
  for (const index of new Set(special)) if (index < last) total += length(index) - usual;
  return total;
}

/** Distance of a column's left edge from the sheet's, in points. */
export function leftOf(sheet: Sheet, column: number): number {
  const usual = pointsOfWidth(sheet.defaultColumnWidth ?? STANDARD_WIDTH);
  const special = [...sheet.columnWidths.keys(), ...sheet.hiddenColumns];
  return sum(column, special, usual, (index) => columnWidth(sheet, index));
}

/** Distance of a row's upper edge from the sheet's, in points. */
export function topOf(sheet: Sheet, row: number): number {
  const special = [...sheet.rowHeights.keys(), ...sheet.hiddenRows];
  return sum(row, special, sheet.defaultRowHeight, (index) => rowHeight(sheet, index));
}

/** The column at a distance from the sheet's left edge, in points, and the rest of the way in it. */
export const columnAt = (sheet: Sheet, distance: number): [index: number, rest: number] =>
  indexAt(distance, (index) => columnWidth(sheet, index));

/** The row at a distance from the sheet's upper edge, in points, and the rest of the way in it. */
export const rowAt = (sheet: Sheet, distance: number): [index: number, rest: number] =>
  indexAt(distance, (index) => rowHeight(sheet, index));

function indexAt(distance: number, sizeOf: (index: number) => number): [index: number, rest: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; index < MAX_ROWS && rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return [index, rest];
}

/** Where cells lie on their sheet, in points. */
export function boundsOf(
  sheet: Sheet,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const left = leftOf(sheet, area.left);
  const top = topOf(sheet, area.top);
  const width = leftOf(sheet, area.right + 1) - left;
  return { left, top, width, height: topOf(sheet, area.bottom + 1) - top };
}
