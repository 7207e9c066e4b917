import { isEntireColumns, isEntireRows } from "../book/area";
import { eachCell, ensureCell } from "../book/cells";
import { restyle } from "../book/styles";
import type { Area, Book, CellStyle, Sheet } from "../book/types";

type Change = (style: number) => number;

/**
 * Changes the format of every cell of `area`. Of whole rows or columns it changes the row's or column's format and the
 * cells that are there; of other areas it makes the cells.
 */
export function formatCells(book: Book, sheet: Sheet, area: Area, change: Partial<CellStyle>): void {
  restyleCells(
    sheet,
    area,
    remembered((style) => restyle(book, style, change)),
  );
}

/** Each style is derived once, however many cells have it. */
function remembered(change: Change): Change {
  const known = new Map<number, number>();
  return (style) => {
    let next = known.get(style);
    if (next === undefined) known.set(style, (next = change(style)));
    return next;
  };
}

function restyleCells(sheet: Sheet, area: Area, next: Change): void {
  if (isEntireColumns(area)) restyleLines(sheet.columnStyles, area.left, area.right, next);
  else if (isEntireRows(area)) restyleRows(sheet, area, next);
  else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) ensureCell(sheet, row, column);
    }
  }
  eachCell(sheet, area, (cell) => {
    cell.style = next(cell.style);
  });
  sheet.changed.add("cells").add(isEntireColumns(area) ? "columns" : "rows");
}

function restyleLines(styles: Map<number, number>, first: number, last: number, next: Change): void {
  for (let line = first; line <= last; line++) styles.set(line, next(styles.get(line) ?? 0));
}

/** A row's format hides its columns' formats, so cells are made where a column has one. */
function restyleRows(sheet: Sheet, area: Area, next: Change): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of sheet.columnStyles.keys()) ensureCell(sheet, row, column);
  }
  restyleLines(sheet.rowStyles, area.top, area.bottom, next);
}
