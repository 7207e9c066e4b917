import { areaAt, EVERYTHING } from "../book/area";
import { usedArea } from "../book/cells";
import type { Sheet } from "../book/types";
import type { Arguments } from "../wire/arguments";
import { asFlag, asOneOf, asText } from "../wire/arguments";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { EventType } from "../wire/events";
import { HostError } from "../wire/hostError";
import { chartsClass } from "./chart/charts";
import { eventMethods } from "./eventMethods";
import { rangeClass } from "./range";
import { rangeAt, rangeNamed } from "./rangeTarget";
import { assertSheetName } from "./sheetName";
import { tablesClass } from "./tables";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function used(sheet: Sheet, args: Arguments): HostObject | null {
  const area = usedArea(sheet, EVERYTHING, args.flag(0, false));
  return area && rangeClass.of({ sheet, area });
}

export const worksheetClass: HostClass<Sheet> = defineClass("Worksheet", {
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, { book }) => {
        const name = asText(value);
        assertSheetName(book, name, sheet);
        sheet.name = name;
        book.changed = true;
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { book }) => {
        sheet.visibility = asOneOf(value, VISIBILITIES);
        book.changed = true;
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value);
        sheet.changed.add("view");
      },
    },
    ShowGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
        sheet.changed.add("view");
      },
    },
  },
  navigations: {
    Charts: (sheet) => chartsClass.of(sheet),
    Tables: (sheet, { book }) => tablesClass.of({ book, sheet }),
  },
  methods: {
    ...eventMethods<Sheet>(
      {
        Activated: EventType.worksheetActivated,
        Deactivated: EventType.worksheetDeactivated,
        DataChanged: EventType.worksheetChanged,
        SelectionChanged: EventType.worksheetSelectionChanged,
      },
      (sheet) => sheet.id,
    ),
    GetRange: (sheet, args, { book }) => {
      if (!args.has(0)) return rangeClass.of({ sheet, area: EVERYTHING });
      const range = rangeNamed(book, sheet, args.text(0));
      if (!range) throw new HostError("InvalidArgument");
      return rangeClass.of(range);
    },
    GetRangeByIndexes: (sheet, args) =>
      rangeClass.of(
        rangeAt(sheet, areaAt(args.integer(0), args.integer(1), args.integer(2), args.integer(3))),
      ),
    GetCell: (sheet, args) => rangeClass.of(rangeAt(sheet, areaAt(args.integer(0), args.integer(1), 1, 1))),
    GetUsedRange: (sheet, args) => used(sheet, args) ?? rangeClass.of({ sheet, area: areaAt(0, 0, 1, 1) }),
    GetUsedRangeOrNullObject: used,
    /** There is no formula engine: nothing is calculated. */
    Calculate: () => null,
  },
});
