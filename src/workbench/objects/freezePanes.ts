import { EVERYTHING } from "../book/area";
import type { Sheet } from "../book/types";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { rangeGivenOn } from "./rangeGiven";

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
    FreezeAt: (sheet, args, session) => {
      const { bottom, right } = rangeGivenOn(sheet, args.values[0], session).area;
      freeze(
        sheet,
        bottom === EVERYTHING.bottom ? 0 : bottom + 1,
        right === EVERYTHING.right ? 0 : right + 1,
      );
    },
    Unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    GetLocation: (sheet) => demand(location(sheet)),
    GetLocationOrNullObject: location,
  },
});
