import { isInLane, type Shift, shiftIndex } from "./shift";

/** As Excel.Placement: moves and grows with its cells, moves only, or stays where it is. */
export type Placement = "TwoCell" | "OneCell" | "Absolute";

/** Where two opposite edges of a drawing lie: the row (column) of each, and how far in it. */
export interface EdgeSpan {
  readonly first: number;
  readonly firstOffset: number;
  readonly last: number;
  readonly lastOffset: number;
}

/** A drawing's place over the cells. Offsets count in whatever unit its owner has. */
export interface DrawingPlace {
  readonly placement: Placement;
  readonly rows: EdgeSpan;
  readonly columns: EdgeSpan;
}

/** The place after cells were put in or taken out; a drawing whose cells are all gone stays, without height or width. */
export function shiftPlace(place: DrawingPlace, shift: Shift): DrawingPlace {
  const { rows, columns, placement } = place;
  const area = { top: rows.first, bottom: lastCell(rows), left: columns.first, right: lastCell(columns) };
  if (placement === "Absolute" || !isInLane(area, shift)) return place;
  return { ...place, [shift.axis]: shiftEdges(place[shift.axis], shift, placement) };
}

/** An edge on the border of two cells belongs to the first of them. */
const lastCell = ({ first, last, lastOffset }: EdgeSpan): number =>
  Math.max(first, lastOffset === 0 ? last - 1 : last);

function shiftEdges(span: EdgeSpan, shift: Shift, placement: Placement): EdgeSpan {
  const moved = shiftIndex(span.first, shift);
  const first = moved ?? shift.from;
  const firstOffset = moved === null ? 0 : span.firstOffset;
  if (placement === "OneCell") {
    return { ...span, first, firstOffset, last: span.last + first - span.first };
  }
  const isOnBorder = span.lastOffset === 0 && span.last > span.first;
  const end = shiftIndex(isOnBorder ? span.last - 1 : span.last, shift);
  if (end === null) return { first, firstOffset, last: Math.max(first, shift.from), lastOffset: firstOffset };
  return { first, firstOffset, last: isOnBorder ? end + 1 : end, lastOffset: span.lastOffset };
}
