import { dropTableIn, namesTable } from "../book/formula/dropTable";
import { changeFormulas } from "../book/formula/everyFormula";
import { dropSheetIn, renameSheetIn } from "../book/formula/rename";
import type { Sheet } from "../book/types";
import { EventType } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { activateSheet } from "./activateSheet";
import { raiseSheetEvent } from "./changes";
import { rangeClass } from "./range";
import { assertSheetName } from "./sheetName";
import { assertStructureOpen } from "./worksheetProtection";

const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";

/** Gives a sheet another name, which every formula follows. */
export function renameSheet(session: Session, sheet: Sheet, name: string): void {
  const { book } = session;
  assertStructureOpen(book);
  assertSheetName(book, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  book.changed = true;
  changeFormulas(book, (formula) => (formula.includes("!") ? renameSheetIn(formula, before, name) : formula));
}

/** A workbook keeps one visible sheet; the sheet in front gives way to another. */
export function showSheet(session: Session, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const { book } = session;
  assertStructureOpen(book);
  if (visibility !== "Visible") leave(session, sheet);
  sheet.visibility = visibility;
  book.changed = true;
}

/** Activates another sheet if `sheet` is in front; refuses where it is the last visible one. */
function leave(session: Session, sheet: Sheet): void {
  const { book } = session;
  const others = book.sheets.filter((other) => other !== sheet && isVisible(other));
  const [first] = others;
  if (!first) throw new HostError("InvalidOperation");
  const index = book.sheets.indexOf(sheet);
  const next = others.find((other) => book.sheets.indexOf(other) > index) ?? others.at(-1) ?? first;
  if (book.activeSheet === sheet.id) activateSheet(session, next);
}

export function moveSheet({ book }: Session, sheet: Sheet, position: number): void {
  assertStructureOpen(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw new HostError("InvalidArgument");
  }
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  book.changed = true;
}

/** Deletes a sheet; what referred to it, or to its tables, is #REF!. */
export function deleteSheet(session: Session, sheet: Sheet): void {
  const { book, references } = session;
  assertStructureOpen(book);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  leave(session, sheet);
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.changed = true;
  for (const object of references.all()) {
    const name = references.nameOf(object);
    if (name !== undefined && rangeClass.targetOf(object)?.sheet === sheet) references.remove(name);
  }
  changeFormulas(book, (formula) => {
    const withoutTables = sheet.tables.reduce(
      (text, table) => (namesTable(text, table.name) ? dropTableIn(text, table.name) : text),
      formula,
    );
    return withoutTables.includes("!") ? dropSheetIn(withoutTables, sheet.name) : withoutTables;
  });
  raiseSheetEvent(session, EventType.worksheetDeleted, sheet);
}
