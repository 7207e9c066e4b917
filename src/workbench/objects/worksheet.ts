import { areaAt, EVERYTHING } from "../book/area";
import { usedArea } from "../book/cells";
import type { Book, Sheet } from "../book/types";
import type { Arguments } from "../wire/arguments";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { EventType } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { activateSheet } from "./activateSheet";
import { autoFilterClass } from "./autoFilter";
import { deleteSheet } from "./changeSheets";
import { chartsClass } from "./chart/charts";
import { sheetPropertiesClass } from "./customProperties";
import { eventMethods } from "./eventMethods";
import { freezePanesClass } from "./freezePanes";
import { namesClass } from "./names";
import { pageLayoutClass } from "./pageLayout";
import { rangeClass } from "./range";
import { findSheet, rangeAt, rangeNamed } from "./rangeTarget";
import { tablesClass } from "./tables";
import { worksheetProtectionClass } from "./worksheetProtection";
import { worksheetScalars } from "./worksheetScalars";

function used(sheet: Sheet, args: Arguments): HostObject | null {
  const area = usedArea(sheet, EVERYTHING, args.flag(0, false));
  return area && rangeClass.of({ sheet, area });
}

/** The next (1) or previous (-1) sheet, visible ones only where that is asked for. */
const neighbour =
  (step: 1 | -1) =>
  (sheet: Sheet, args: Arguments, { book }: Session): HostObject | null => {
    const visibleOnly = args.flag(0, false);
    let index = book.sheets.indexOf(sheet) + step;
    while (visibleOnly && (book.sheets[index]?.visibility ?? "Visible") !== "Visible") index += step;
    const found = book.sheets[index];
    return found ? worksheetClass.of(found) : null;
  };

const byId = (book: Book, id: string): HostObject => worksheetClass.of(demand(findSheet(book, id)));

export const worksheetClass: HostClass<Sheet> = defineClass("Worksheet", {
  scalars: worksheetScalars,
  navigations: {
    AutoFilter: (sheet) => autoFilterClass.of(sheet),
    Charts: (sheet) => chartsClass.of(sheet),
    CustomProperties: (sheet) => sheetPropertiesClass.of(sheet),
    FreezePanes: (sheet) => freezePanesClass.of(sheet),
    Names: (sheet, { book }) => namesClass.of({ book, sheet }),
    PageLayout: (sheet) => pageLayoutClass.of(sheet),
    Protection: (sheet) => worksheetProtectionClass.of(sheet),
    Tables: (sheet, { book }) => tablesClass.of({ book, sheet }),
  },
  methods: {
    ...eventMethods<Sheet>(
      {
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        Calculated: EventType.worksheetCalculated,
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
        RowSorted: EventType.worksheetRowSorted,
        RowHiddenChanged: EventType.worksheetRowHiddenChanged,
      },
      (sheet) => sheet.id,
    ),
    GetRange: (sheet, args, { book }) => {
      if (!args.has(0)) return rangeClass.of({ sheet, area: EVERYTHING });
      const range = rangeNamed(book, sheet, args.text(0));
      if (!range) throw new HostError("InvalidArgument");
      return rangeClass.of(range);
    },
    GetRangeByIndexes: (sheet, args) => {
      const area = areaAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3));
      return rangeClass.of(rangeAt(sheet, area));
    },
    GetCell: (sheet, args) => rangeClass.of(rangeAt(sheet, areaAt(args.integer(0), args.integer(1), 1, 1))),
    /** Of an empty sheet Excel gives its first cell. */
    GetUsedRange: (sheet, args) => used(sheet, args) ?? rangeClass.of({ sheet, area: areaAt(0, 0, 1, 1) }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args, session) => demand(neighbour(1)(sheet, args, session)),
    GetNextOrNullObject: neighbour(1),
    GetPrevious: (sheet, args, session) => demand(neighbour(-1)(sheet, args, session)),
    GetPreviousOrNullObject: neighbour(-1),
    _GetSheetById: (_sheet, args, { book }) => byId(book, args.text(0)),
    _GetAnotherWorksheetById: (_sheet, args, { book }) => byId(book, args.text(0)),
    Activate: (sheet, _args, session) => {
      activateSheet(session, sheet);
    },
    Delete: (sheet, _args, session) => {
      deleteSheet(session, sheet);
    },
    /** There is no formula engine: nothing is calculated. */
    Calculate: () => null,
  },
  missing: [
    "Comments",
    "EnableCalculation",
    "HorizontalPageBreaks",
    "NamedSheetViews",
    "PivotTables",
    "Shapes",
    "Slicers",
    "TabId",
    "VerticalPageBreaks",
    "Visuals",
  ],
});
