import { getCell } from "../../book/cells";
import { displayText } from "../../book/displayText";
import { columnWidth, widthOfPoints } from "../../book/geometry";
import { styleOf } from "../../book/styles";
import type { Area, Book, Sheet } from "../../book/types";
import { PIXELS_PER_POINT } from "../toUniver/pixels";
import { textPixels } from "../toUniver/textLines";

/** What a cell keeps free at its left and right, in pixels. */
const MARGINS = 9;

/** Widens columns of the usual width to the numbers and dates that were typed there, as Excel does: cut digits would lie. */
export function widenColumns(book: Book, sheet: Sheet, typed: readonly Area[]): void {
  for (const { top: row, left: column } of typed) {
    const cell = getCell(sheet, row, column);
    if (typeof cell?.value !== "number" || cell.formula !== null || sheet.columnWidths.has(column)) continue;
    const { numberFormat, fontSize, bold } = styleOf(book, cell.style);
    // Decimals are rounded to the room that there is.
    if (numberFormat === "General" && !Number.isInteger(cell.value)) continue;
    const text = displayText(cell.value, numberFormat, book.date1904);
    const pixels = textPixels(text, fontSize, bold) + MARGINS;
    if (pixels <= columnWidth(sheet, column) * PIXELS_PER_POINT) continue;
    sheet.columnWidths.set(column, widthOfPoints(pixels / PIXELS_PER_POINT));
    sheet.changed.add("columns");
  }
}
