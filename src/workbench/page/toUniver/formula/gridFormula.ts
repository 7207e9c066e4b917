import { columnName, formatArea, quoteSheet } from "../../../book/a1";
import { getCell } from "../../../book/cells";
import { parseReferenceToken, sheetOf } from "../../../book/formula/reference";
import { type Token, tokens } from "../../../book/formula/tokens";
import { tableAt } from "../../../book/tableBody";
import type { Area, Book, Sheet, Table } from "../../../book/types";
import { parseStructured, resolveStructured } from "./structured";

/** The cell that a formula stands in. */
export interface Home {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What the grid's engine does not read: structured references, `A1#`, names and `@`. Spares most formulas the trouble. */
const MAY_DIFFER = /[[#@]|_xl/;

/**
 * A formula as the grid's engine reads it: structured references, spilled ranges and defined names as plain
 * addresses. They are fixed (`$A$2:$A$9`), save the row of `[@Name]`: filled down, it means the next row.
 */
export function gridFormula(book: Book, formula: string, home: Home): string {
  if (!MAY_DIFFER.test(formula) && !namesSomething(book, home.sheet, formula)) return formula;
  const parts = tokens(formula);
  let text = "";
  for (let at = 0; at < parts.length; at++) {
    const token = parts[at] as Token;
    const next = parts[at + 1];
    if (token.kind === "other" && isWord(token.text)) {
      const table = next?.text === "(" ? null : findTable(book, token.text);
      if (table) {
        text += structuredText(table, next?.kind === "brackets" ? next.text : "[]", home);
        if (next?.kind === "brackets") at++;
      } else
        text +=
          next?.text === "("
            ? bareFunction(token.text)
            : (nameText(book, home.sheet, token.text) ?? token.text);
    } else if (token.kind === "brackets") {
      const table = tableAt(home.sheet, home.row, home.column);
      text += table ? structuredText({ sheet: home.sheet, table }, token.text, home) : "#REF!";
    } else if (token.kind === "reference" && next?.text === "#") {
      text += spillText(book, token.text, home);
      at++;
    } else if (token.text !== "@") text += token.text;
  }
  return text;
}

const isWord = (text: string): boolean => /^[\p{L}_\\]/u.test(text);
const bareFunction = (name: string): string => name.replace(/^_xlfn\.(_xlws\.)?/i, "");

interface Place {
  readonly sheet: Sheet;
  readonly table: Table;
}

function findTable(book: Book, name: string): Place | null {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  return null;
}

function structuredText({ sheet, table }: Place, brackets: string, home: Home): string {
  const structured = parseStructured(brackets);
  const area = resolveStructured(table, structured, home.row);
  if (!area) return "#REF!";
  const prefix = sheet === home.sheet ? "" : `${quoteSheet(sheet.name)}!`;
  return prefix + (structured.items.includes("#this row") ? rowText(area) : formatArea(area, true));
}

/** "$B7" or "$B7:$D7". */
function rowText({ top, left, right }: Area): string {
  const cell = (column: number): string => `$${columnName(column)}${String(top + 1)}`;
  return left === right ? cell(left) : `${cell(left)}:${cell(right)}`;
}

function spillText(book: Book, text: string, home: Home): string {
  const reference = parseReferenceToken(text);
  const name = sheetOf(reference)?.toLowerCase();
  const sheet =
    name === undefined ? home.sheet : book.sheets.find((each) => each.name.toLowerCase() === name);
  const { row, column } = reference.first;
  const spill = sheet && row && column && getCell(sheet, row.index, column.index)?.spill;
  if (!spill) return "#REF!";
  const area = {
    top: row.index,
    left: column.index,
    bottom: row.index + spill.rows - 1,
    right: column.index + spill.columns - 1,
  };
  return reference.sheet + formatArea(area, true);
}

const namesOf = (book: Book, sheet: Sheet): Book["names"] => [...sheet.names, ...book.names];

function nameText(book: Book, sheet: Sheet, word: string): string | null {
  const name = namesOf(book, sheet).find((each) => each.name.toLowerCase() === word.toLowerCase());
  return name ? `(${name.formula.slice(1)})` : null;
}

function namesSomething(book: Book, sheet: Sheet, formula: string): boolean {
  const text = formula.toLowerCase();
  const isNamed = ({ name }: { readonly name: string }): boolean => text.includes(name.toLowerCase());
  return namesOf(book, sheet).some(isNamed) || book.sheets.some(({ tables }) => tables.some(isNamed));
}
