import { cellCount } from "../book/area";
import { styleAt } from "../book/cells";
import { styleOf } from "../book/styles";
import type { Area, Book, Sheet } from "../book/types";
import { HostError } from "../wire/hostError";

const SCANNED_AT_MOST = 1_000_000;

/** Refuses a change of cells that protection locks. */
export function assertWritable(book: Book, sheet: Sheet, area: Area): void {
  if (sheet.protected && hasLocked(book, sheet, area)) throw new HostError("AccessDenied");
}

/** Refuses a change of the sheet's structure or format while it is protected, unless `option` allows it. */
export function assertUnprotected(sheet: Sheet, option?: string): void {
  if (sheet.protected && !(option !== undefined && sheet.protectionOptions[option])) {
    throw new HostError("AccessDenied");
  }
}

function hasLocked(book: Book, sheet: Sheet, area: Area): boolean {
  if (cellCount(area) > SCANNED_AT_MOST) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (styleOf(book, styleAt(sheet, row, column)).locked) return true;
    }
  }
  return false;
}
