import { parseReference } from "../../book/a1";
import { getCell } from "../../book/cells";
import { displayText } from "../../book/displayText";
import { styleOf } from "../../book/styles";
import type { Book, CellValue } from "../../book/types";

/** Reads the cells that a chart refers to. */
export interface ChartCells {
  /** Values row by row; none where the reference names no cells. */
  values(reference: string | null): CellValue[];
  /** What the cells show, in the same order. */
  texts(reference: string | null): string[];
  /** What the first cell shows. */
  text(reference: string): string;
}

/** @param seenOnly whether cells in hidden rows and columns are left out */
export function chartCells(book: Book, seenOnly = false): ChartCells {
  const visit = (reference: string | null, isSeenOnly = seenOnly): { value: CellValue; text: string }[] => {
    const place = reference === null ? null : parseReference(reference);
    const sheet = book.sheets.find(({ name }) => name.toLowerCase() === place?.sheet?.toLowerCase());
    if (!place || !sheet) return [];
    const found: { value: CellValue; text: string }[] = [];
    const { top, left, bottom, right } = place.area;
    for (let row = top; row <= bottom; row++) {
      if (isSeenOnly && sheet.hiddenRows.has(row)) continue;
      for (let column = left; column <= right; column++) {
        if (isSeenOnly && sheet.hiddenColumns.has(column)) continue;
        const cell = getCell(sheet, row, column);
        const value = cell?.value ?? null;
        found.push({
          value,
          text: textOf(value, styleOf(book, cell?.style ?? 0).numberFormat, book.date1904),
        });
      }
    }
    return found;
  };
  return {
    values: (reference) => visit(reference).map(({ value }) => value),
    texts: (reference) => visit(reference).map(({ text }) => text),
    text: (reference) => visit(reference, false)[0]?.text ?? "",
  };
}

function textOf(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : displayText(value, format, date1904);
}

/** A number, or null for what a chart leaves out. */
export const numberOf = (value: CellValue | undefined): number | null =>
  typeof value === "number" ? value : null;
