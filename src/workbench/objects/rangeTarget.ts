import { formatReference, parseArea } from "../book/a1";
import { isOnSheet } from "../book/area";
import { bodyOf } from "../book/tableBody";
import type { Area, Book, DefinedName, Sheet, Table } from "../book/types";
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
  return book.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
}

export function findTable(book: Book, key: string): { sheet: Sheet; table: Table } | undefined {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
    if (table) return { sheet, table };
  }
  return undefined;
}

/** Range that a text names on `sheet`: an address, "Sheet2!A1", the name of a table or a defined name. */
export function rangeNamed(book: Book, sheet: Sheet | null, text: string): RangeTarget | null {
  const parts = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(text.trim());
  const qualifier = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  const home = qualifier === undefined ? sheet : (findSheet(book, qualifier) ?? null);
  const local = parts?.[3] ?? "";
  const area = parseArea(local);
  if (area) return home && { sheet: home, area };
  const found = findTable(book, local);
  if (found && qualifier === undefined) return { sheet: found.sheet, area: bodyOf(found.table) };
  const name = findName([...(home?.names ?? []), ...book.names], local);
  return name ? rangeNamed(book, null, name.formula) : null;
}

function findName(names: readonly DefinedName[], text: string): DefinedName | undefined {
  return names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
}
