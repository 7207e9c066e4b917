import { quoteSheet } from "../a1";
import { parseReferenceToken, sheetOf } from "./reference";
import { type Token, tokens } from "./tokens";

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** A workbook has formulas by the hundred thousand, few of which hold a name: only those are taken apart. */
const holds = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

/** The formula after a sheet was given another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!holds(formula, from.replaceAll("'", "''"))) return formula;
  const parts = tokens(formula);
  const renamed = parts.map(({ kind, text }, index) => {
    // A name of the sheet's own, or #REF!, stands behind the sheet's name by itself.
    const isQualifier = kind === "other" && parts[index + 1]?.text === "!";
    if (isQualifier && isSame(sheetOf({ sheet: `${text}!` }) ?? "", from)) return quoteSheet(to);
    if (kind !== "reference") return text;
    const reference = parseReferenceToken(text);
    const name = sheetOf(reference);
    if (name === null || !isSame(name, from)) return text;
    return `${quoteSheet(to)}!${text.slice(reference.sheet.length)}`;
  });
  return renamed.join("");
}

/** The formula after a table or a defined name was given another name. */
export function renameWordIn(formula: string, from: string, to: string): string {
  if (!holds(formula, from)) return formula;
  return tokens(formula)
    .map(({ kind, text }) => (kind === "other" && isSame(text, from) ? to : text))
    .join("");
}

/** A column's name as it stands in a structured reference: `'` before `[ ] # ' @`. */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/**
 * The formula after a column of a table was given another name.
 * @param isInside true of a formula in the table itself, where `[@Name]` needs no table name
 */
export function renameColumnIn(
  formula: string,
  table: string,
  from: string,
  to: string,
  isInside: boolean,
): string {
  if (!holds(formula, escapeColumn(from))) return formula;
  const parts = tokens(formula);
  return parts.map((token, index) => renamedBrackets(token, parts[index - 1])).join("");

  function renamedBrackets({ kind, text }: Token, before: Token | undefined): string {
    if (kind !== "brackets") return text;
    const owner = before?.kind === "other" && /[\p{L}\p{N}_.]$/u.test(before.text) ? before.text : null;
    if (owner === null ? !isInside : !isSame(owner, table)) return text;
    return renameInBrackets(text, from, to);
  }
}

/** `[old]`, `[@old]`, `[[#This Row],[old]]`: each innermost pair of brackets is compared whole. */
function renameInBrackets(text: string, from: string, to: string): string {
  const old = escapeColumn(from);
  return text.replace(/\[(@?)((?:'.|[^[\]'])+)\]/g, (whole, mark: string, name: string) => {
    if (!isSame(name, old)) return whole;
    const next = escapeColumn(to);
    return mark === "@" && /[^\p{L}\p{N}_]/u.test(to) ? `[@[${next}]]` : `[${mark}${next}]`;
  });
}
