import { isSameName } from "../book/names";
import { newId, newSheet } from "../book/newBook";
import type { Book, Sheet } from "../book/types";
import type { Arguments } from "../wire/arguments";
import { collection, demand } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { EventType } from "../wire/events";
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

/** All sheets, or only the visible ones where that is asked for. */
const chosen = ({ sheets }: Book, args: Arguments): readonly Sheet[] =>
  args.flag(0, false) ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;

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
    GetCount: (book, args) => chosen(book, args).length,
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
      worksheetClass.of(demand(book.sheets.find(({ id }) => id === book.activeSheet))),
    GetFirst: (book, args) => worksheetClass.of(demand(chosen(book, args)[0])),
    GetLast: (book, args) => worksheetClass.of(demand(chosen(book, args).at(-1))),
  },
});
