import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { areaAt, columnCount, contains, holdsCell, rowCount } from "../../book/area";
import { ensureCell, getCell } from "../../book/cells";
import type { Area, Cell, Sheet } from "../../book/types";
import type { Mirror } from "../sync/mirror";
import { cellValue, isSameValue } from "./cellValue";
import { areaOf } from "../univer/ranges";

export type CellRows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;
export type RangeRows = Readonly<Record<number, Readonly<Record<number, Nullable<IRange>>>>>;

/** Calls `visit` for each entry of a matrix that Univer keeps as nested objects. */
function each<T>(
  rows: Readonly<Record<number, Readonly<Record<number, T>>>>,
  visit: (row: number, column: number, entry: T) => void,
): void {
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, entry] of Object.entries(cells)) visit(Number(row), Number(column), entry as T);
  }
}

/**
 * Takes over what formulas of a sheet show.
 * @param mirror is told that the grid has it
 * @returns whether anything differs from before
 */
export function takeResults(sheet: Sheet, results: CellRows, mirror: Mirror): boolean {
  let isChanged = false;
  each(results, (row, column, data) => {
    const cell = getCell(sheet, row, column);
    if (!cell || cell.formula === null || !data) return;
    const value = cellValue({ ...data, f: cell.formula });
    if (isSameValue(cell.value, value)) return;
    cell.value = value;
    mirror.seeResult(sheet, row, column);
    isChanged = true;
  });
  if (isChanged) sheet.changed.add("cells");
  return isChanged;
}

/**
 * Takes over the ranges that formulas of a sheet spill over, and what those cells show.
 * @param ranges by the formula's cell
 * @returns whether a range differs from before
 */
export function takeSpills(sheet: Sheet, ranges: RangeRows, values: CellRows): boolean {
  const areas = new Map<Cell, Area>();
  each(ranges, (row, column, range) => {
    const cell = getCell(sheet, row, column);
    if (typeof cell?.formula === "string" && range && !isObstructed(cell)) areas.set(cell, areaOf(range));
  });
  let isChanged = false;
  for (const { cell, area } of spilled(sheet)) {
    const now = areas.get(cell);
    if (now && contains(now, area)) continue;
    clearCovered(sheet, area, now ?? null);
    if (!now) delete cell.spill;
    isChanged = true;
  }
  for (const [cell, area] of areas) {
    const spill = { rows: rowCount(area), columns: columnCount(area) };
    if (spill.rows * spill.columns === 1) continue;
    if (cell.spill?.rows !== spill.rows || cell.spill.columns !== spill.columns) isChanged = true;
    cell.spill = spill;
    fillCovered(sheet, area, values);
    sheet.changed.add("cells");
  }
  return isChanged;
}

/**
 * Blanks the cells that a formula spills over, before it goes: nothing else would know them afterwards.
 * @returns the formula's range; null where it does not spill
 */
export function clearSpill(sheet: Sheet, row: number, column: number): Area | null {
  const spill = getCell(sheet, row, column)?.spill;
  if (!spill) return null;
  const area = areaAt(row, column, spill.rows, spill.columns);
  clearCovered(sheet, area, null);
  return area;
}

/** Univer keeps the range that a formula would spill over. */
const isObstructed = ({ value }: Cell): boolean => isSameValue(value, { error: "#SPILL!" });

function spilled(sheet: Sheet): { cell: Cell; area: Area }[] {
  const found: { cell: Cell; area: Area }[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.spill) found.push({ cell, area: areaAt(row, column, cell.spill.rows, cell.spill.columns) });
    }
  }
  return found;
}

/** Calls `visit` for each cell of a range but its first. */
export function eachCovered(
  { top, left, bottom, right }: Area,
  visit: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (row > top || column > left) visit(row, column);
  }
}

function clearCovered(sheet: Sheet, area: Area, kept: Area | null): void {
  eachCovered(area, (row, column) => {
    const cell = getCell(sheet, row, column);
    const isKept = kept && holdsCell(kept, row, column);
    if (cell?.formula === null && !isKept && !own.has(cell)) cell.value = null;
  });
  sheet.changed.add("cells");
}

function fillCovered(sheet: Sheet, area: Area, values: CellRows): void {
  eachCovered(area, (row, column) => {
    const value = cellValue(values[row]?.[column]);
    const known = getCell(sheet, row, column);
    if (value === null && !known) return;
    const cell = known ?? ensureCell(sheet, row, column);
    cell.value = value;
  });
}

/** Cells within a spilled range into which somebody typed: they keep what was typed, and the range gives way. */
const own = new WeakSet<Cell>();

/** Notes that somebody typed into the cell. */
export function noteTyped(cell: Cell): void {
  own.add(cell);
}
