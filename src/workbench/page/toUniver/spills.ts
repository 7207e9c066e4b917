import { spillAreas } from "../../book/spill";
import type { Sheet } from "../../book/types";

/** Tells of a cell whether it shows a part of a formula's result, and not its own content. */
export function coveredBySpills(sheet: Sheet): (row: number, column: number) => boolean {
  const areas = spillAreas(sheet);
  return (row, column) =>
    areas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
    );
}
