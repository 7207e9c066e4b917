import { sheetWithId } from "../../book/sheets";
import type { Book } from "../../book/types";
import type { ArgumentLimits } from "../functions/argumentCount";
import { refuseCounts } from "../functions/refuseCounts";
import type { StartOptions } from "../gridView";
import { pageTexts } from "../texts";
import type { Grid } from "../univer/boot";
import type { Evaluator } from "../univer/evaluator";
import { refuseWrongEntries } from "../validation/refuse";
import type { FormulaMemory } from "./formulaMemory";
import { keepExcelText } from "./keepExcelText";
import { pasteTexts } from "./pasteTexts";

/** What users type and paste: formulas are Excel's, and what functions or validations do not take stays in edit, with a word of why. */
export function watchEntries(
  grid: Grid,
  book: Book,
  memory: FormulaMemory,
  evaluator: Evaluator,
  limits: ReadonlyMap<string, ArgumentLimits>,
  { language, notify }: Pick<StartOptions, "language" | "notify">,
): void {
  const texts = pageTexts[language];
  keepExcelText(grid, {
    sheetOf: (id) => sheetWithId(book, id),
    excelText: (sheet, row, column) => sheet.rows.get(row)?.get(column)?.formula ?? null,
    gridText: (sheet, row, column, formula) => memory.remember(sheet, row, column, formula),
  });
  pasteTexts(grid, book, memory);
  refuseCounts(grid, limits, ({ name, isTooFew }) => {
    notify(isTooFew ? texts.tooFewArguments(name) : texts.tooManyArguments(name));
  });
  refuseWrongEntries(grid, book, evaluator, texts);
}
