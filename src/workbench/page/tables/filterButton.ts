import type { ICellCustomRender, ICellRenderContext } from "@univerjs/core";
import type { FilterState } from "../../book/types";

/** In pixels of the sheet. */
const SIZE = 16;
const GAP = 1;
const FACE = "#FFFFFF";
const EDGE = "#ABABAB";
const INK = "#444444";
const ACTIVE = "#107C41";

/** How much of a header cell its button takes. */
export const BUTTON_WIDTH = SIZE + 2 * GAP;

type Points = readonly (readonly [x: number, y: number])[];

/** Within the button, from its left upper corner. */
const SHAPES = {
  arrow: [
    [4.5, 6],
    [11.5, 6],
    [8, 10],
  ],
  funnel: [
    [3, 3.5],
    [11, 3.5],
    [8, 7.5],
    [8, 12.5],
    [6, 11],
    [6, 7.5],
  ],
  up: [
    [12, 3],
    [14, 6],
    [12.5, 6],
    [12.5, 12],
    [11.5, 12],
    [11.5, 6],
    [10, 6],
  ],
  down: [
    [11.5, 3],
    [12.5, 3],
    [12.5, 9],
    [14, 9],
    [12, 12],
    [10, 9],
    [11.5, 9],
  ],
  small: [
    [2, 6],
    [8, 6],
    [5, 10],
  ],
} as const satisfies Record<string, Points>;

/** The marks of a button, as Excel has them: an arrow, a funnel where rows are hidden, the direction of a sort. */
function marksOf({ filter, sorted }: FilterState): { shape: Points; color: string }[] {
  const direction = sorted && { shape: sorted === "ascending" ? SHAPES.up : SHAPES.down, color: INK };
  if (filter) return [{ shape: SHAPES.funnel, color: ACTIVE }, ...(direction ? [direction] : [])];
  return direction ? [{ shape: SHAPES.small, color: INK }, direction] : [{ shape: SHAPES.arrow, color: INK }];
}

const boxOf = ({ primaryWithCoord: { endX, endY } }: ICellRenderContext): { left: number; top: number } => ({
  left: endX - SIZE - GAP,
  top: endY - SIZE - GAP,
});

/**
 * The button that a header shows.
 * @param stateOf what the button of a cell is set to
 * @param press told of the button that was pressed
 */
export const filterButton = (
  stateOf: (info: ICellRenderContext) => FilterState,
  press: (info: ICellRenderContext) => void,
): ICellCustomRender => ({
  drawWith: (context, info) => {
    const { left, top } = boxOf(info);
    context.save();
    context.fillStyle = EDGE;
    context.fillRect(left, top, SIZE, SIZE);
    context.fillStyle = FACE;
    context.fillRect(left + 1, top + 1, SIZE - 2, SIZE - 2);
    for (const { shape, color } of marksOf(stateOf(info))) {
      context.fillStyle = color;
      context.beginPath();
      for (const [x, y] of shape) context.lineTo(left + x, top + y);
      context.closePath();
      context.fill();
    }
    context.restore();
  },
  isHit: ({ x, y }, info) => {
    const { left, top } = boxOf(info);
    return x >= left && x <= left + SIZE && y >= top && y <= top + SIZE;
  },
  onPointerDown: press,
});
