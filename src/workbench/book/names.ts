import { looksLikeCell } from "./a1";
import type { Book } from "./types";

/** Excel tells no capitals from small letters: not in the names of sheets, tables and columns, nor in keys. */
export const isSameName = (one: string, other: string | number): boolean =>
  one.toLowerCase() === String(other).toLowerCase();

const LONGEST = 255;

/** True of a name that Excel takes for a table or a defined name: letters, digits, "_", "." and "\", not like a cell. */
export function isValidName(name: string): boolean {
  if (/^(true|false)$/i.test(name)) return false;
  return name.length <= LONGEST && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !looksLikeCell(name);
}

/** True if a table, or a name of the workbook, is so named. Excel has one space of names for both. */
export function isNameTaken(book: Book, name: string): boolean {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  return [...tables, ...book.names].some((known) => isSameName(known.name, name));
}

/** "Table1": the first such name that is free. */
export function freeTableName(book: Book): string {
  let number = 1;
  while (isNameTaken(book, `Table${String(number)}`)) number++;
  return `Table${String(number)}`;
}
