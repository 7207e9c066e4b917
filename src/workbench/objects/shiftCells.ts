import { areaAt, columnCount, rowCount } from "../book/area";
import { ensureCell, getCell } from "../book/cells";
import { type Shift, shiftArea, shiftAt } from "../book/shift";
import { shiftFault, shiftSheet } from "../book/shiftSheet";
import type { Area, Sheet } from "../book/types";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { rangeClass } from "./range";

const REFUSALS = {
  table:
    "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
  tableRows: "This host does not delete a table's header, or all rows of its body, without the rest.",
  merge: "This operation is not allowed. It would shift a part of a merged cell.",
  edge: "Cells that hold something would be pushed off the end of the worksheet.",
};

/** Inserts or deletes cells at `area`, or refuses as Excel does; ranges that the client keeps move along. */
export function shiftCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  axis: Shift["axis"],
  kind: "insert" | "delete",
): void {
  const shift = shiftAt(area, axis, kind);
  const fault = shiftFault(sheet, shift);
  if (fault !== null) {
    throw new HostError(fault === "tableRows" ? "NotImplemented" : "InvalidOperation", REFUSALS[fault]);
  }
  shiftSheet(session.book, sheet, shift);
  moveReferences(session, sheet, shift);
  if (kind === "insert") inheritFormats(sheet, area, axis);
}

function moveReferences(session: Session, sheet: Sheet, shift: Shift): void {
  for (const object of session.references.all()) {
    const range = rangeClass.targetOf(object);
    if (range?.sheet !== sheet) continue;
    // A kept range whose cells are gone stays as the place where they were.
    range.area = shiftArea(range.area, shift) ?? {
      ...range.area,
      bottom: range.area.top,
      right: range.area.left,
    };
  }
}

/** New cells take the format of the cells above, or to the left. */
function inheritFormats(sheet: Sheet, area: Area, axis: Shift["axis"]): void {
  const isRows = axis === "rows";
  if (isRows ? area.top === 0 : area.left === 0) return;
  const model = isRows
    ? areaAt(area.top - 1, area.left, 1, columnCount(area))
    : areaAt(area.top, area.left - 1, rowCount(area), 1);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const style = getCell(sheet, isRows ? model.top : row, isRows ? column : model.left)?.style;
      if (style) ensureCell(sheet, row, column).style = style;
    }
  }
}
