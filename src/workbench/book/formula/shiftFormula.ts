import type { Area } from "../types";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { isSameName } from "../names";
import { type Shift, shiftArea } from "../shift";
import { type Corner, formatCorner, parseReferenceToken, type Reference, sheetOf } from "./reference";
import { tokens } from "./tokens";

/**
 * The formula after cells of `sheet` were shifted: its references follow, with "$" or without, and become #REF! where
 * all their cells are gone.
 * @param home name of the sheet that the formula stands on
 */
export function shiftFormula(formula: string, home: string | null, sheet: string, shift: Shift): string {
  const moved = tokens(formula).map(({ kind, text }) => {
    if (kind !== "reference") return text;
    const reference = parseReferenceToken(text);
    const place = sheetOf(reference) ?? home;
    return place !== null && isSameName(place, sheet) ? shiftReference(reference, text, shift) : text;
  });
  return moved.join("");
}

function shiftReference(reference: Reference, text: string, shift: Shift): string {
  const area = areaOf(reference);
  const moved = shiftArea(area, shift);
  if (!moved) return `${reference.sheet}#REF!`;
  const first = at(reference.first, moved.top, moved.left);
  const last = reference.last && at(reference.last, moved.bottom, moved.right);
  if (moved === area) return text;
  return reference.sheet + formatCorner(first) + (last ? `:${formatCorner(last)}` : "");
}

function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  return {
    top: first.row?.index ?? 0,
    left: first.column?.index ?? 0,
    bottom: end.row?.index ?? MAX_ROWS - 1,
    right: end.column?.index ?? MAX_COLUMNS - 1,
  };
}

const at = ({ row, column }: Corner, rowIndex: number, columnIndex: number): Corner => ({
  row: row && { ...row, index: rowIndex },
  column: column && { ...column, index: columnIndex },
});
