import { isEntireColumns, isEntireRows } from "../../book/area";
import { eachCell, ensureCell, styleAt } from "../../book/cells";
import { restyle, styleOf } from "../../book/styles";
import type { Area, Book, CellStyle, Sheet } from "../../book/types";

/** What is formatted together: the areas of a range, or of several. */
export interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

type Change = (style: CellStyle) => Partial<CellStyle>;

/**
 * Changes the format of every cell of `area`. Of whole rows or columns it changes the row's or column's format and the
 * cells that are there; of other areas it makes the cells.
 */
export function formatCells(book: Book, sheet: Sheet, area: Area, change: Partial<CellStyle> | Change): void {
  const next = restyler(book, change);
  if (isEntireColumns(area)) formatLines(sheet.columnStyles, area.left, area.right, next);
  else if (isEntireRows(area)) formatRows(sheet, area, next);
  else makeCells(sheet, area);
  eachCell(sheet, area, (cell) => {
    cell.style = next(cell.style);
  });
  sheet.changed.add("cells");
  if (isEntireColumns(area)) sheet.changed.add("columns");
  else if (isEntireRows(area)) sheet.changed.add("rows");
}

/** Gives the style that differs from a style by `change`; each is derived once, however many cells have it. */
export function restyler(book: Book, change: Partial<CellStyle> | Change): (style: number) => number {
  const changeOf: Change = typeof change === "function" ? change : () => change;
  const known = new Map<number, number>();
  return (style) => {
    let next = known.get(style);
    if (next === undefined) known.set(style, (next = restyle(book, style, changeOf(styleOf(book, style)))));
    return next;
  };
}

function makeCells(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) ensureCell(sheet, row, column);
  }
}

function formatLines(
  styles: Map<number, number>,
  first: number,
  last: number,
  next: (style: number) => number,
): void {
  for (let line = first; line <= last; line++) styles.set(line, next(styles.get(line) ?? 0));
}

/** A row's format hides its columns' formats, so cells are made where a column has one. */
function formatRows(sheet: Sheet, area: Area, next: (style: number) => number): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (const column of sheet.columnStyles.keys()) ensureCell(sheet, row, column);
  }
  formatLines(sheet.rowStyles, area.top, area.bottom, next);
}

/** What all cells have in common; null, as in Excel, where they differ. */
export function commonFormat<V>(
  book: Book,
  { sheet, areas }: Areas,
  read: (style: CellStyle) => V,
): V | null {
  const seen = new Set<V>();
  for (const style of stylesIn(sheet, areas)) {
    seen.add(read(styleOf(book, style)));
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

function stylesIn(sheet: Sheet, areas: readonly Area[]): Set<number> {
  const styles = new Set<number>();
  for (const area of areas) {
    const isWhole = isEntireColumns(area) || isEntireRows(area);
    if (isWhole) {
      const lines = isEntireColumns(area) ? sheet.columnStyles : sheet.rowStyles;
      const [first, last] = isEntireColumns(area) ? [area.left, area.right] : [area.top, area.bottom];
      for (let line = first; line <= last; line++) styles.add(lines.get(line) ?? 0);
      eachCell(sheet, area, (cell) => styles.add(cell.style));
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) styles.add(styleAt(sheet, row, column));
    }
  }
  return styles;
}
