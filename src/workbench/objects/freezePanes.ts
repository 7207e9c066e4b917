import type { Sheet } from "../book/types";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { EVERYTHING } from "../book/area";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { rangeNamed } from "./rangeTarget";

function freeze(sheet: Sheet, rows: number, columns: number): void {
  assertUnprotected(sheet);
  if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
  sheet.frozen = { rows, columns };
  sheet.changed.add("view");
}

/** The frozen cells; null where nothing is frozen. */
function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const bottom = rows === 0 ? EVERYTHING.bottom : rows - 1;
  const right = columns === 0 ? EVERYTHING.right : columns - 1;
  return rangeClass.of({ sheet, area: { top: 0, left: 0, bottom, right } });
}

export const freezePanesClass: HostClass<Sheet> = defineClass("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, args) => {
      freeze(sheet, args.optionalInteger(0) ?? 1, 0);
    },
    FreezeColumns: (sheet, args) => {
      freeze(sheet, 0, args.optionalInteger(0) ?? 1);
    },
    FreezeAt: (sheet, args, { book }) => {
      const range = rangeClass.targetOf(args.values[0]) ?? rangeNamed(book, sheet, args.text(0));
      if (range?.sheet !== sheet) throw new HostError("InvalidArgument");
      const { bottom, right } = range.area;
      freeze(
        sheet,
        bottom === EVERYTHING.bottom ? 0 : bottom + 1,
        right === EVERYTHING.right ? 0 : right + 1,
      );
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    GetLocation: (sheet) => {
      const range = location(sheet);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    GetLocationOrNullObject: location,
  },
});
