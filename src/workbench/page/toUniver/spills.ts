import { areaAt } from "../../book/area";
import type { Area, Sheet } from "../../book/types";

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

/** Tells of a cell whether it shows a part of a formula's result, and not its own content. */
export function coveredBySpills(sheet: Sheet): (row: number, column: number) => boolean {
  const areas = spillAreas(sheet);
  return (row, column) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
    );
}
