import { isSameName } from "../book/names";
import type { Book, Sheet } from "../book/types";
import { HostError } from "../wire/hostError";

const LONGEST = 31;

/** Refuses a sheet name that Excel refuses, or that another sheet has. */
export function assertSheetName(book: Book, name: string, self: Sheet | null): void {
  const isFaulty =
    name.length === 0 || name.length > LONGEST || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name);
  if (isFaulty || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  if (book.sheets.some((sheet) => sheet !== self && isSameName(sheet.name, name))) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

/** "Sheet2": the first such name that no sheet has. */
export function freeSheetName(book: Book): string {
  const taken = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = book.sheets.length + 1;
  while (taken.has(`sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}
