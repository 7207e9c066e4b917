import { parseReference } from "../../book/a1";
import { getCell } from "../../book/cells";
import { isSameName } from "../../book/names";
import type { Book, CellValue } from "../../book/types";

/** Reads the cells that a chart's reference names, row by row; none where it names no area of a sheet. */
export function valuesOf(book: Book): (reference: string) => CellValue[] {
  return (reference) => {
    const place = parseReference(reference);
    const sheet = book.sheets.find(({ name }) => isSameName(name, place?.sheet ?? ""));
    if (!place || !sheet) return [];
    const values: CellValue[] = [];
    const { top, left, bottom, right } = place.area;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        values.push(getCell(sheet, row, column)?.value ?? null);
    return values;
  };
}
