import { boundingArea, columnCount, EVERYTHING, intersection, rowCount } from "../book/area";
import { getCell, usedArea } from "../book/cells";
import { surroundingArea } from "../book/surroundingArea";
import type { Area } from "../book/types";
import type { Arguments } from "../wire/arguments";
import { demand } from "../wire/collection";
import type { HostObject, Members } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { rangeClass } from "./range";
import { rangeGiven } from "./rangeGiven";
import { rangeAt, type RangeTarget } from "./rangeTarget";

/** Another range on the same sheet, its edges moved by rows and columns. */
function moved(range: RangeTarget, by: Partial<Area>): HostObject {
  const { top, left, bottom, right } = range.area;
  return rangeClass.of(
    rangeAt(range.sheet, {
      top: top + (by.top ?? 0),
      left: left + (by.left ?? 0),
      bottom: bottom + (by.bottom ?? 0),
      right: right + (by.right ?? 0),
    }),
  );
}

const within = (range: RangeTarget, change: Partial<Area>): HostObject =>
  rangeClass.of(rangeAt(range.sheet, { ...range.area, ...change }));

function shared(range: RangeTarget, args: Arguments, session: Session): HostObject | null {
  const other = rangeGiven(args.values[0], range.sheet, session);
  const area = other.sheet === range.sheet ? intersection(range.area, other.area) : null;
  return area && rangeClass.of({ sheet: range.sheet, area });
}

/** Of a blank range Excel gives its first cell, or a null object where that is asked for. */
function used({ sheet, area }: RangeTarget, args: Arguments): HostObject | null {
  const found = usedArea(sheet, area, args.flag(0, false));
  return found && rangeClass.of({ sheet, area: found });
}

function spilledTo({ sheet, area }: RangeTarget): HostObject | null {
  const spill = getCell(sheet, area.top, area.left)?.spill;
  if (!spill) return null;
  const { top, left } = area;
  return rangeClass.of({
    sheet,
    area: { top, left, bottom: top + spill.rows - 1, right: left + spill.columns - 1 },
  });
}

/** `count` rows or columns beside the range: a negative count goes the other way, as Excel's does. */
function beside(range: RangeTarget, side: "above" | "below" | "before" | "after", count: number): HostObject {
  if (count === 0) throw new HostError("InvalidArgument");
  const { top, left, bottom, right } = range.area;
  const size = Math.abs(count);
  const isReversed = count < 0;
  if (side === "below" || side === "above") {
    const isBelow = (side === "below") !== isReversed;
    return within(
      range,
      isBelow ? { top: bottom + 1, bottom: bottom + size } : { top: top - size, bottom: top - 1 },
    );
  }
  const isAfter = (side === "after") !== isReversed;
  return within(
    range,
    isAfter ? { left: right + 1, right: right + size } : { left: left - size, right: left - 1 },
  );
}

/** Methods that lead from a range to another. */
export const rangePlaces: Members<RangeTarget>["methods"] = {
  GetCell: (range, args) => {
    const top = range.area.top + args.integer(0);
    const left = range.area.left + args.integer(1);
    return within(range, { top, left, bottom: top, right: left });
  },
  GetRow: (range, args) => {
    const row = range.area.top + args.integer(0);
    return within(range, { top: row, bottom: row });
  },
  GetColumn: (range, args) => {
    const column = range.area.left + args.integer(0);
    return within(range, { left: column, right: column });
  },
  GetRowsAbove: (range, args) => beside(range, "above", args.optionalInteger(0) ?? 1),
  GetRowsBelow: (range, args) => beside(range, "below", args.optionalInteger(0) ?? 1),
  GetColumnsBefore: (range, args) => beside(range, "before", args.optionalInteger(0) ?? 1),
  GetColumnsAfter: (range, args) => beside(range, "after", args.optionalInteger(0) ?? 1),
  GetLastCell: (range) => within(range, { top: range.area.bottom, left: range.area.right }),
  GetLastRow: (range) => within(range, { top: range.area.bottom }),
  GetLastColumn: (range) => within(range, { left: range.area.right }),
  GetEntireRow: (range) => within(range, { left: EVERYTHING.left, right: EVERYTHING.right }),
  GetEntireColumn: (range) => within(range, { top: EVERYTHING.top, bottom: EVERYTHING.bottom }),
  GetOffsetRange: (range, args) => {
    const rows = args.integer(0);
    const columns = args.integer(1);
    return moved(range, { top: rows, bottom: rows, left: columns, right: columns });
  },
  GetResizedRange: (range, args) => moved(range, { bottom: args.integer(0), right: args.integer(1) }),
  GetAbsoluteResizedRange: (range, args) =>
    moved(range, {
      bottom: args.integer(0) - rowCount(range.area),
      right: args.integer(1) - columnCount(range.area),
    }),
  GetBoundingRect: (range, args, session) => {
    const other = rangeGiven(args.values[0], range.sheet, session);
    if (other.sheet !== range.sheet) throw new HostError("InvalidArgument");
    return within(range, boundingArea(range.area, other.area));
  },
  GetIntersection: (range, args, session) => demand(shared(range, args, session)),
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (range, args) =>
    used(range, args) ?? within(range, { bottom: range.area.top, right: range.area.left }),
  GetUsedRangeOrNullObject: used,
  GetSurroundingRegion: ({ sheet, area }) => rangeClass.of({ sheet, area: surroundingArea(sheet, area) }),
  GetSpillingToRange: (range) => demand(spilledTo(range)),
  GetSpillingToRangeOrNullObject: spilledTo,
};
