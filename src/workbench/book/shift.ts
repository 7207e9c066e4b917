import { intersection, isEntireColumns, isEntireRows, MAX_COLUMNS, MAX_ROWS, subtract } from "./area";
import type { Area } from "./types";

/**
 * Cells put in or taken out, and the cells behind them moved: `count` rows (columns) at `from`, in the columns
 * (rows) from `first` to `last`. A negative count takes out.
 */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly from: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** The shift that inserts cells at `area`, or deletes them. */
export function shiftAt(area: Area, axis: Shift["axis"], kind: "insert" | "delete"): Shift {
  const sign = kind === "insert" ? 1 : -1;
  return axis === "rows"
    ? { axis, from: area.top, count: sign * (area.bottom - area.top + 1), first: area.left, last: area.right }
    : {
        axis,
        from: area.left,
        count: sign * (area.right - area.left + 1),
        first: area.top,
        last: area.bottom,
      };
}

/** Every cell that a shift moves or takes out. */
export function shiftedArea({ axis, from, first, last }: Shift): Area {
  return axis === "rows"
    ? { top: from, bottom: MAX_ROWS - 1, left: first, right: last }
    : { left: from, right: MAX_COLUMNS - 1, top: first, bottom: last };
}

/** Where a row or column comes to lie; null if it is taken out. */
export function shiftIndex(index: number, { from, count }: Shift): number | null {
  if (index < from) return index;
  return count < 0 && index < from - count ? null : index + count;
}

/** Ends of a span after the shift: what is put in within the span widens it; null if all of it is taken out. */
function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const { from, count } = shift;
  const newFirst = shiftIndex(first, shift) ?? from;
  const newLast = shiftIndex(last, shift) ?? from - 1;
  return count < 0 && newFirst > newLast ? null : [newFirst, newLast];
}

/** True if the whole area lies in the columns (rows) that a shift of rows (columns) moves. */
export function isInLane(area: Area, { axis, first, last }: Shift): boolean {
  return axis === "rows"
    ? area.left >= first && area.right <= last
    : area.top >= first && area.bottom <= last;
}

/** Where an area comes to lie that is in the lane, or that is not and stays; null if it is taken out. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isWhole = shift.axis === "rows" ? isEntireColumns(area) : isEntireRows(area);
  if (isWhole || !isInLane(area, shift)) return area;
  const span =
    shift.axis === "rows" ? shiftSpan(area.top, area.bottom, shift) : shiftSpan(area.left, area.right, shift);
  if (!span) return null;
  return shift.axis === "rows"
    ? { ...area, top: span[0], bottom: span[1] }
    : { ...area, left: span[0], right: span[1] };
}

/** Where areas come to lie of which each cell goes its own way: an area partly in the lane is split. */
export function shiftAreas(areas: readonly Area[], shift: Shift): Area[] {
  const lane = shiftedArea({ ...shift, from: 0 });
  return areas.flatMap((area) => {
    const inside = intersection(area, lane);
    const moved = inside && shiftArea(inside, shift);
    return [...(inside ? subtract(area, lane) : [area]), ...(moved ? [moved] : [])];
  });
}
