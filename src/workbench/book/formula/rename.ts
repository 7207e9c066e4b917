import { quoteSheet } from "../a1";
import { isSameName } from "../names";
import { parseReferenceToken, sheetOf } from "./reference";
import { type Token, tokens } from "./tokens";

/** A workbook has formulas by the hundred thousand, few of which hold a name: only those are taken apart. */
const holds = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

/** The formula with another text wherever it names a sheet, before "!". */
function requalified(formula: string, sheet: string, qualifier: string): string {
  if (!holds(formula, sheet.replaceAll("'", "''"))) return formula;
  const parts = tokens(formula);
  const changed = parts.map(({ kind, text }, index) => {
    // A name of the sheet's own, or #REF!, stands behind the sheet's name by itself.
    const isQualifier = kind === "other" && parts[index + 1]?.text === "!";
    if (isQualifier && isSameName(sheetOf({ sheet: `${text}!` }) ?? "", sheet)) return qualifier;
    if (kind !== "reference") return text;
    const reference = parseReferenceToken(text);
    const name = sheetOf(reference);
    if (name === null || !isSameName(name, sheet)) return text;
    return `${qualifier}!${text.slice(reference.sheet.length)}`;
  });
  return changed.join("");
}

/** The formula after a sheet was given another name. */
export const renameSheetIn = (formula: string, from: string, to: string): string =>
  requalified(formula, from, quoteSheet(to));

/** The formula after a sheet was deleted: what named it points nowhere. */
export const dropSheetIn = (formula: string, sheet: string): string => requalified(formula, sheet, "#REF");

/** The formula after a table or a defined name was given another name. */
export function renameWordIn(formula: string, from: string, to: string): string {
  if (!holds(formula, from)) return formula;
  return tokens(formula)
    .map(({ kind, text }) => (kind === "other" && isSameName(text, from) ? to : text))
    .join("");
}

/** The table that brackets belong to, by the token before them; null where they follow no name. */
export const ownerIn = (before: Token | undefined): string | null =>
  before?.kind === "other" && /[\p{L}\p{N}_.\\?]$/u.test(before.text) ? before.text : null;

/** A column's name as it stands in a structured reference: `'` before `[ ] # ' @`. */
function escapeColumn(name: string): string {
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
    const owner = ownerIn(before);
    if (owner === null ? !isInside : !isSameName(owner, table)) return text;
    return renameInBrackets(text, from, to);
  }
}

/** `[old]`, `[@old]`, `[[#This Row],[old]]`: each innermost pair of brackets is compared whole. */
function renameInBrackets(text: string, from: string, to: string): string {
  const old = escapeColumn(from);
  return text.replace(/\[(@?)((?:'.|[^[\]'])+)\]/g, (whole, mark: string, name: string) => {
    if (!isSameName(name, old)) return whole;
    const next = escapeColumn(to);
    return mark === "@" && /[^\p{L}\p{N}_]/u.test(to) ? `[@[${next}]]` : `[${mark}${next}]`;
  });
}
