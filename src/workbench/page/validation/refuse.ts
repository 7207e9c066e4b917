import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/preset-sheets-core";
import { readEntry } from "../../book/entry";
import { sheetWithId } from "../../book/sheets";
import type { Book, CellValue, Validation } from "../../book/types";
import type { PageTexts } from "../texts";
import type { Grid } from "../univer/boot";
import type { Evaluator } from "../univer/evaluator";
import { accepts, type Place, validationAt } from "./accepts";
import { askAbout } from "./dialog";

/** Keeps a cell in edit where its validation does not let in what is typed, and says so, as Excel does. */
export function refuseWrongEntries(grid: Grid, book: Book, evaluator: Evaluator, texts: PageTexts): void {
  let isAllowed = false;
  grid.api.addEvent(grid.api.Event.BeforeSheetEditEnd, (edit) => {
    if (!edit.isConfirm || edit.cancel === true || isAllowed) return;
    const sheet = sheetWithId(book, edit.worksheet.getSheetId());
    if (!sheet) return;
    const place = { sheet, row: edit.row, column: edit.column };
    const validation = validationAt(place);
    const typed = edit.value.toPlainText().replace(/\r?\n$/, "");
    if (!validation?.errorAlert.showAlert || takes(validation, place, typed, evaluator)) return;
    edit.cancel = true;
    void askAbout(validation.errorAlert, texts).then(async (answer) => {
      if (answer === "back") {
        grid.injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.focus();
        return;
      }
      isAllowed = answer === "keep";
      try {
        await edit.workbook.endEditingAsync(isAllowed);
      } finally {
        isAllowed = false;
      }
    });
  });
}

function takes(validation: Validation, place: Place, typed: string, evaluator: Evaluator): boolean {
  const { evaluate } = evaluator;
  const { sheet, row, column } = place;
  const value: CellValue | undefined = typed.startsWith("=")
    ? evaluate({ formula: typed, sheet, row, column }, row, column)?.[0]?.[0]
    : typed === ""
      ? null
      : readEntry(typed).value;
  // What a function of the add-in comes to is not known yet.
  if (value === undefined) return true;
  return evaluator.withCell(place, value, () => accepts(validation, place, value, evaluate));
}
