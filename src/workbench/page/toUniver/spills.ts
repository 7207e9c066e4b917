import { holdsCell } from "../../book/area";
import { spillAreas } from "../../book/spill";
import type { Sheet } from "../../book/types";

/** Tells of a cell whether it shows a part of a formula's result, and not its own content. */
export function coveredBySpills(sheet: Sheet): (row: number, column: number) => boolean {
  const areas = spillAreas(sheet);
  return (row, column) =>
    areas.some((area) => holdsCell(area, row, column) && !(row === area.top && column === area.left));
}
