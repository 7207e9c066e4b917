import type { Sheet } from "../book/types";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { assertFree } from "./addTable";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { rangeNamed } from "./rangeTarget";

const rangeOf = (sheet: Sheet): HostObject | null =>
  sheet.autoFilter && rangeClass.of({ sheet, area: sheet.autoFilter });

/** The filter buttons of a sheet; no rows are filtered by this host. */
export const autoFilterClass: HostClass<Sheet> = defineClass("AutoFilter", {
  scalars: { Enabled: { get: (sheet) => sheet.autoFilter !== null } },
  methods: {
    Apply: (sheet, args, { book }) => {
      assertUnprotected(sheet, "allowAutoFilter");
      if (args.has(2)) throw new HostError("NotImplemented", "This host does not filter rows.");
      const range = rangeClass.targetOf(args.values[0]) ?? rangeNamed(book, sheet, args.text(0));
      if (range?.sheet !== sheet) throw new HostError("InvalidArgument");
      assertFree(range);
      sheet.autoFilter = range.area;
      sheet.changed.add("autoFilter");
    },
    Remove: (sheet) => {
      assertUnprotected(sheet, "allowAutoFilter");
      sheet.autoFilter = null;
      sheet.changed.add("autoFilter");
    },
    GetRange: (sheet) => {
      const range = rangeOf(sheet);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
  },
  missing: ["Criteria", "IsDataFiltered"],
});
