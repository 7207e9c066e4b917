import { formatReference, parseReference } from "../book/a1";
import { isOnSheet } from "../book/area";
import { isSameName } from "../book/names";
import { bodyOf } from "../book/tableBody";
import type { Area, Book, Sheet, Table } from "../book/types";
import { HostError } from "../wire/hostError";

/** One rectangle of cells. A kept one moves along when cells are inserted or deleted: its area is replaced. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** The range, or Excel's refusal where it lies off the sheet. */
export function rangeAt(sheet: Sheet, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return { sheet, area };
}

export const addressOf = ({ sheet, area }: RangeTarget): string => formatReference(sheet.name, area);

export function findSheet(book: Book, key: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === key || isSameName(sheet.name, key));
}

export function findTable(book: Book, key: string): { sheet: Sheet; table: Table } | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find(({ id, name }) => id === key || isSameName(name, key));
    if (table) return { sheet, table };
  }
  return undefined;
}

/** Range that a text names on `sheet`: an address, "Sheet2!A1", the name of a table, or a name that stands for a range. */
export function rangeNamed(book: Book, sheet: Sheet | null, text: string): RangeTarget | null {
  const direct = rangeReferred(book, sheet, text);
  if (direct) return direct;
  const found = findTable(book, text);
  if (found) return { sheet: found.sheet, area: bodyOf(found.table) };
  const names = [...(sheet?.names ?? []), ...book.names];
  const name = names.find((candidate) => isSameName(candidate.name, text));
  return name ? rangeReferred(book, null, name.formula) : null;
}

function rangeReferred(book: Book, sheet: Sheet | null, text: string): RangeTarget | null {
  const reference = parseReference(text);
  if (!reference) return null;
  const home = reference.sheet === null ? sheet : findSheet(book, reference.sheet);
  return home ? { sheet: home, area: reference.area } : null;
}
