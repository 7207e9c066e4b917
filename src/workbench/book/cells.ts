import { boundingArea, cellArea } from "./area";
import type { Area, Cell, Sheet } from "./types";

export function getCell(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.get(column);
}

/** The style a cell has, or would have if it were there: its own, its row's, its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): number {
  return (
    getCell(sheet, row, column)?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? 0
  );
}

export function setCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  let cells = sheet.rows.get(row);
  if (!cells) sheet.rows.set(row, (cells = new Map<number, Cell>()));
  cells.set(column, cell);
  sheet.changed.add("cells");
}

/** The cell, made blank where there is none yet. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const existing = getCell(sheet, row, column);
  if (existing) return existing;
  const cell: Cell = { value: null, formula: null, style: styleAt(sheet, row, column) };
  setCell(sheet, row, column, cell);
  return cell;
}

export function removeCell(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.rows.get(row);
  if (!cells?.delete(column)) return;
  if (cells.size === 0) sheet.rows.delete(row);
  sheet.changed.add("cells");
}

/** Calls `visit` for every cell of `area` that exists, row by row; the order within a row is not defined. */
export function eachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  for (const row of indicesWithin(sheet.rows, area.top, area.bottom)) {
    const cells = sheet.rows.get(row);
    if (!cells) continue;
    for (const column of indicesWithin(cells, area.left, area.right)) {
      const cell = cells.get(column);
      if (cell) visit(cell, row, column);
    }
  }
}

/** The keys of a map that lie between two indices, in order where that is cheaper than reading all keys. */
export function indicesWithin(map: ReadonlyMap<number, unknown>, first: number, last: number): number[] {
  if (last - first < map.size) {
    const indices = [];
    for (let index = first; index <= last; index++) if (map.has(index)) indices.push(index);
    return indices;
  }
  return [...map.keys()].filter((index) => index >= first && index <= last).sort((one, other) => one - other);
}

export const isBlank = (cell: Cell): boolean => cell.value === null && cell.formula === null;

/** The smallest area that holds every used cell within `area`; null where none is. A format alone counts unless `valuesOnly`. */
export function usedArea(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  eachCell(sheet, area, (cell, row, column) => {
    const isUsed = !isBlank(cell) || (!valuesOnly && cell.style !== 0);
    const place = cellArea(row, column);
    if (isUsed) used = used ? boundingArea(used, place) : place;
  });
  return used;
}

/** True if a cell of `area` holds a value or a formula. */
export function hasContent(sheet: Sheet, area: Area): boolean {
  return usedArea(sheet, area, true) !== null;
}
