import { isSameName } from "../book/names";
import { newId, newSheet } from "../book/newBook";
import type { Book, Sheet } from "../book/types";
import { collection } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { EventType } from "../wire/events";
import { HostError } from "../wire/hostError";
import { raiseSheetEvent } from "./changes";
import { eventMethods } from "./eventMethods";
import { assertSheetName, freeSheetName } from "./sheetName";
import { worksheetClass } from "./worksheet";
import { assertStructureOpen } from "./worksheetProtection";

const sheets = collection<Book, Sheet>(
  () => worksheetClass,
  (book) => book.sheets,
  (sheet, key) => sheet.id === key || isSameName(sheet.name, key),
);

const isVisible = (sheet: Sheet): boolean => sheet.visibility === "Visible";

export const worksheetsClass: HostClass<Book> = defineClass("WorksheetCollection", {
  items: sheets.items,
  methods: {
    ...sheets.methods,
    ...eventMethods<Book>(
      {
        Added: EventType.worksheetAdded,
        Deleted: EventType.worksheetDeleted,
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Calculated: EventType.worksheetCalculated,
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
      },
      () => null,
    ),
    GetCount: (book, args) => (args.flag(0, false) ? book.sheets.filter(isVisible) : book.sheets).length,
    Add: (book, args, session) => {
      assertStructureOpen(book);
      const name = args.optionalText(0) ?? freeSheetName(book);
      assertSheetName(book, name, null);
      const sheet = newSheet(name, newId());
      book.sheets.push(sheet);
      book.changed = true;
      raiseSheetEvent(session, EventType.worksheetAdded, sheet);
      return worksheetClass.of(sheet);
    },
    GetActiveWorksheet: (book) =>
      worksheetClass.of(theOne(book.sheets.filter(({ id }) => id === book.activeSheet))),
    GetFirst: (book, args) =>
      worksheetClass.of(theOne(args.flag(0, false) ? book.sheets.filter(isVisible) : book.sheets)),
    GetLast: (book, args) => {
      const candidates = args.flag(0, false) ? book.sheets.filter(isVisible) : book.sheets;
      return worksheetClass.of(theOne(candidates.slice(-1)));
    },
  },
});

function theOne([sheet]: readonly Sheet[]): Sheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
