import type { Book } from "../../book/types";
import type { CallPlace } from "../functions/functionCalls";

/** Formulas whose results depend on which rows are hidden. */
const COUNTS_ROWS_SEEN = /\b(?:SUBTOTAL|AGGREGATE)\(/i;

/** The cells whose formulas leave hidden rows out. */
export function subtotals(book: Book): CallPlace[] {
  const places: CallPlace[] = [];
  for (const sheet of book.sheets)
    for (const [row, cells] of sheet.rows)
      for (const [column, { formula }] of cells)
        if (formula !== null && COUNTS_ROWS_SEEN.test(formula))
          places.push({ sheetId: sheet.id, row, column });
  return places;
}
