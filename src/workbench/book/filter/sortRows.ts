import { cellCount, contains, intersection } from "../area";
import { getCell, removeCell, setCell } from "../cells";
import { formulaCopier } from "../formula/copyFormula";
import { spillAreas } from "../spill";
import type { Cell, Sheet } from "../types";
import { compareValues, type Direction } from "./compareValues";
import { ensureState, type FilterArea, stateOf } from "./filterArea";

/** Why rows cannot be sorted. */
export type SortFault = "protected" | "merged" | "spill";

/** What stands against sorting the rows of an area; null if nothing does. */
export function sortFault({ sheet, body }: FilterArea): SortFault | null {
  if (sheet.protected) return "protected";
  if (sheet.merges.some((merge) => intersection(merge, body))) return "merged";
  return spillAreas(sheet).some((area) => intersection(area, body)) ? "spill" : null;
}

/**
 * Sorts the rows of an area that are seen by one of its columns; equal ones keep their order, hidden ones their place.
 * Cells move with their formats, links and comments. As in Excel, a formula's references without "$" are moved as by copying, and formulas
 * elsewhere go on to refer to the same places.
 */
export function sortRows(area: FilterArea, column: number, direction: Direction): void {
  const { sheet, body, table } = area;
  const places: number[] = [];
  for (let row = body.top; row <= body.bottom; row++) if (!sheet.hiddenRows.has(row)) places.push(row);
  const compare = compareValues(direction);
  const keyOf = (row: number): Cell["value"] => getCell(sheet, row, column)?.value ?? null;
  const order = [...places].sort((one, other) => compare(keyOf(one), keyOf(other)));
  for (let at = body.left; at <= body.right; at++) {
    const moved = order.map((from, index) => movedCell(sheet, from, places[index] ?? from, at));
    places.forEach((row, index) => {
      const cell = moved[index];
      if (cell) setCell(sheet, row, at, cell);
      else removeCell(sheet, row, at);
    });
    if (stateOf(area, at)) delete ensureState(area, at).sorted;
  }
  moveAttachments(area, new Map(order.map((from, index) => [from, places[index] ?? from])));
  ensureState(area, column).sorted = direction;
  sheet.changed.add("cells").add(table ? "tables" : "autoFilter");
}

/** Links and comments of one cell go along with it. @param moves new rows by old ones */
function moveAttachments({ sheet, body }: FilterArea, moves: ReadonlyMap<number, number>): void {
  for (const attachment of sheet.attachments) {
    const [place, ...more] = attachment.areas;
    if (!place || more.length > 0 || cellCount(place) > 1 || attachment.formulas.length > 0) continue;
    const row = contains(body, place) ? moves.get(place.top) : undefined;
    if (row === undefined) continue;
    attachment.areas = [{ ...place, top: row, bottom: row }];
    sheet.changed.add("attachments");
  }
}

function movedCell(sheet: Sheet, from: number, to: number, column: number): Cell | undefined {
  const cell = getCell(sheet, from, column);
  if (!cell || from === to || cell.formula === null) return cell;
  const { style } = cell;
  // What it shows at its new place is not known until it is calculated there.
  return { formula: formulaCopier(cell.formula)(to - from, 0), value: null, style };
}
