import { isSameName } from "../names";
import { tableAt } from "../tableBody";
import type { Book, Sheet, Table } from "../types";
import { parseReferenceToken, sheetOf } from "./reference";
import { ownerIn } from "./rename";
import { tokens } from "./tokens";

/** Where a formula is to stand. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Why Excel would refuse a formula that it can read: it names a sheet, a table or a column that is not there; null if
 * it does not. Names and functions that are not there are let in: they show #NAME?.
 */
export function unknownIn(formula: string, { sheet, row, column }: Place, book: Book): string | null {
  if (!/[[!]/.test(formula)) return null;
  const parts = tokens(formula);
  for (const [index, { kind, text }] of parts.entries()) {
    if (kind === "reference") {
      const name = sheetOf(parseReferenceToken(text));
      const isKnown =
        name === null || /[[:]/.test(name) || book.sheets.some((each) => isSameName(each.name, name));
      if (!isKnown) return `The formula names the sheet "${name}", which is not there.`;
    } else if (kind === "brackets" && !isWorkbook(parts[index + 1]?.text)) {
      const owner = ownerIn(parts[index - 1]);
      const table = owner === null ? tableAt(sheet, row, column) : tableNamed(book, owner);
      if (!table) return `The formula names the table "${owner ?? ""}", which is not there.`;
      const missing = columnsIn(text).find(
        (name) => !table.columns.some((each) => isSameName(each.name, name)),
      );
      if (missing !== undefined) return `The formula names the column "${missing}", which is not there.`;
    }
  }
  return null;
}

/** Brackets before a sheet's name are a workbook's number. */
const isWorkbook = (next: string | undefined): boolean =>
  next !== undefined && /^[\p{L}\p{N}_'!]/u.test(next);

const tableNamed = (book: Book, name: string): Table | undefined =>
  book.sheets.flatMap(({ tables }) => tables).find((table) => isSameName(table.name, name));

/** Columns that a structured reference names: `[a]`, `[@a]`, `[[#Headers],[a]:[b]]`; the parts with "#" are none. */
function columnsIn(brackets: string): string[] {
  const inner = brackets.slice(1, -1).trim().replace(/^@/, "");
  const groups = inner.match(/\[(?:'.|[^[\]'])*\]/gs);
  const names = groups ? groups.map((group) => group.slice(1, -1)) : [inner];
  return names
    .filter((name) => name !== "" && !name.startsWith("#"))
    .map((name) => name.replace(/'(.)/gs, "$1"));
}
