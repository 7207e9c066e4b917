import { getCell, removeCell } from "./cells";
import type { Cell, Sheet } from "./types";

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
