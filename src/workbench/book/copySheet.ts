import { isWritable } from "./chartKinds";
import { renameSheetIn, renameWordIn } from "./formula/rename";
import { changeFormulas } from "./formula/everyFormula";
import { newId } from "./newBook";
import { isNameTaken } from "./names";
import { type Book, type Sheet, SHEET_PARTS } from "./types";

/**
 * A copy of a sheet under another name, as Excel makes it: with tables of other names, and charts and formulas that name
 * the sheet's own cells and tables name the copy's. What a file has at its cells and this host only carries along stays
 * behind, and so do charts that cannot be written a second time. The copy is not yet among the workbook's sheets.
 */
export function copySheet(book: Book, source: Sheet, name: string, id: string): Sheet {
  const own = { id, name, attachments: [], origin: undefined, changed: new Set(SHEET_PARTS) };
  const copy: Sheet = structuredClone({ ...source, ...own });
  copy.charts = copy.charts.filter(isWritable);
  for (const part of [...copy.tables, ...copy.charts]) {
    part.id = newId();
    delete part.origin;
  }
  for (const chart of copy.charts) delete chart.fileFormulas;
  const renamed = new Map<string, string>();
  for (const table of copy.tables) {
    const before = table.name;
    table.name = freeName({ ...book, sheets: [...book.sheets, copy] }, before);
    renamed.set(before, table.name);
  }
  changeFormulas({ ...book, sheets: [copy], names: [] }, (formula) => {
    let text = renameSheetIn(formula, source.name, name);
    for (const [from, to] of renamed) text = renameWordIn(text, from, to);
    return text;
  });
  return copy;
}

/** "Accounts2": the name with the first number at its end that is free. */
function freeName(book: Book, name: string): string {
  let number = 2;
  while (isNameTaken(book, name + String(number))) number++;
  return name + String(number);
}
