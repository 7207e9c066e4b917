import { areaAt } from "./area";
import { getCell, removeCell } from "./cells";
import type { Area, Cell, Sheet } from "./types";

/** Takes back what a formula spilled over other cells, before the formula's own cell changes. */
export function endSpill(sheet: Sheet, row: number, column: number, cell: Cell): void {
  if (!cell.spill) return;
  const { rows, columns } = cell.spill;
  delete cell.spill;
  for (let below = 0; below < rows; below++) {
    for (let beside = 0; beside < columns; beside++) {
      const other = getCell(sheet, row + below, column + beside);
      if (!other || other === cell || other.formula !== null) continue;
      other.value = null;
      if (other.style === 0) removeCell(sheet, row + below, column + beside);
    }
  }
}

/** The areas that formulas of the sheet spill over, their own cells included. */
export function spillAreas(sheet: Sheet): Area[] {
  const areas: Area[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, { formula, spill }] of cells) {
      if (formula !== null && spill) areas.push(areaAt(row, column, spill.rows, spill.columns));
    }
  }
  return areas;
}
