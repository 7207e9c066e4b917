import { applyFilters, endOwnFilters } from "../book/filter/applyFilters";
import { type FilterArea, filterAreas, filteredColumns } from "../book/filter/filterArea";
import type { Sheet } from "../book/types";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { assertFree } from "./addTable";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { rangeGivenOn } from "./rangeGiven";

const rangeOf = (sheet: Sheet): HostObject | null =>
  sheet.autoFilter && rangeClass.of({ sheet, area: sheet.autoFilter });

const ownArea = (sheet: Sheet): FilterArea | undefined =>
  filterAreas(sheet).find(({ table }) => table === null);

/** The filter buttons of a sheet; what they are set to only users change. */
export const autoFilterClass: HostClass<Sheet> = defineClass("AutoFilter", {
  scalars: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: {
      get: (sheet) => {
        const area = ownArea(sheet);
        return area !== undefined && filteredColumns(area).length > 0;
      },
    },
  },
  methods: {
    Apply: (sheet, args, session) => {
      assertUnprotected(sheet, "allowAutoFilter");
      if (args.has(2)) throw new HostError("NotImplemented", "This host does not filter rows.");
      const range = rangeGivenOn(sheet, args.values[0], session);
      assertFree(range);
      endOwnFilters(session.book, sheet);
      sheet.autoFilter = range.area;
      sheet.changed.add("autoFilter");
    },
    Remove: (sheet, _args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      endOwnFilters(book, sheet);
      sheet.autoFilter = null;
      sheet.changed.add("autoFilter");
    },
    ClearCriteria: (sheet, _args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      endOwnFilters(book, sheet);
    },
    Reapply: (sheet, _args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      const area = ownArea(sheet);
      if (area) applyFilters(book, area);
    },
    GetRange: (sheet) => demand(rangeOf(sheet)),
    GetRangeOrNullObject: rangeOf,
  },
  missing: ["Criteria"],
});
