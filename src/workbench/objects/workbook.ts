import type { Book } from "../book/types";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { applicationClass } from "./application";
import { documentPropertiesClass } from "./documentProperties";
import { functionsClass } from "./functions";
import { namesClass } from "./names";
import { rangeClass } from "./range";
import { findSheet, rangeNamed, type RangeTarget } from "./rangeTarget";
import { tablesClass } from "./tables";
import { workbookProtectionClass } from "./worksheetProtection";
import { worksheetsClass } from "./worksheets";

export const workbookClass: HostClass<Book> = defineClass("Workbook", {
  scalars: {
    IsDirty: { get: () => true },
    ReadOnly: { get: () => false },
  },
  navigations: {
    Application: (book) => applicationClass.of(book),
    Functions: (book) => functionsClass.of(book),
    Names: (book) => namesClass.of({ book, sheet: null }),
    Properties: (book) => documentPropertiesClass.of(book),
    Protection: (book) => workbookProtectionClass.of(book),
    Tables: (book) => tablesClass.of({ book, sheet: null }),
    Worksheets: (book) => worksheetsClass.of(book),
  },
  methods: {
    GetActiveCell: (book) => rangeClass.of(selection(book, true)),
    GetSelectedRange: (book) => rangeClass.of(selection(book, false)),
    _GetRangeForEventByReferenceId: (book, args) => {
      const range = rangeNamed(book, null, args.text(0));
      if (!range) throw new HostError("InvalidReference");
      return rangeClass.of(range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
      const range = rangeNamed(book, null, args.text(0));
      return range && rangeClass.of(range);
    },
    _RemoveReference: (_book, args, session) => {
      session.references.remove(args.text(0));
    },
    _RemoveAllReferences: (_book, _args, session) => {
      session.references.clear();
    },
    _GetReferenceCount: (_book, _args, session) => session.references.size,
  },
  missing: [
    "AutoSave",
    "Bindings",
    "CalculationEngineVersion",
    "ChartDataPointTrack",
    "Comments",
    "CustomXmlParts",
    "DataConnections",
    "InternalTest",
    "LinkedWorkbooks",
    "Name",
    "PivotTableStyles",
    "PivotTables",
    "PreviouslySaved",
    "Queries",
    "Settings",
    "SlicerStyles",
    "Slicers",
    "Styles",
    "TableStyles",
    "TimelineStyles",
    "UsePrecisionAsDisplayed",
  ],
});

function selection(book: Book, firstCell: boolean): RangeTarget {
  const sheet = findSheet(book, book.activeSheet);
  if (!sheet) throw new HostError("GeneralException");
  const { top, left } = book.selection;
  return { sheet, area: firstCell ? { top, left, bottom: top, right: left } : book.selection };
}
