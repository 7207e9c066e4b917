import { parseReferenceToken, sheetOf } from "./reference";
import { tokens } from "./tokens";

/** The formula after a sheet was deleted: its references point nowhere. */
export function dropSheetIn(formula: string, sheet: string): string {
  return tokens(formula)
    .map(({ kind, text }) => {
      if (kind !== "reference") return text;
      const reference = parseReferenceToken(text);
      const isDropped = sheetOf(reference)?.toLowerCase() === sheet.toLowerCase();
      return isDropped ? `#REF!${text.slice(reference.sheet.length)}` : text;
    })
    .join("");
}
