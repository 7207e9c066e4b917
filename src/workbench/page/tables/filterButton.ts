import type { ICellCustomRender, ICellRenderContext } from "@univerjs/core";

/** In pixels of the sheet. */
const SIZE = 16;
const GAP = 1;
const ARROW = { width: 7, height: 4 };
const FACE = "#FFFFFF";
const EDGE = "#ABABAB";
const ARROW_COLOR = "#444444";

/** How much of a header cell its button takes. */
export const BUTTON_WIDTH = SIZE + 2 * GAP;

interface Box {
  readonly left: number;
  readonly top: number;
}

const boxOf = ({ primaryWithCoord: { endX, endY } }: ICellRenderContext): Box => ({
  left: endX - SIZE - GAP,
  top: endY - SIZE - GAP,
});

/**
 * The button that a header of a table shows.
 * @param press told of the button that was pressed
 */
export const filterButton = (press: (info: ICellRenderContext) => void): ICellCustomRender => ({
  drawWith: (context, info) => {
    const { left, top } = boxOf(info);
    context.save();
    context.fillStyle = EDGE;
    context.fillRect(left, top, SIZE, SIZE);
    context.fillStyle = FACE;
    context.fillRect(left + 1, top + 1, SIZE - 2, SIZE - 2);
    const [x, y] = [left + (SIZE - ARROW.width) / 2, top + (SIZE - ARROW.height) / 2];
    context.fillStyle = ARROW_COLOR;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(x + ARROW.width, y);
    context.lineTo(x + ARROW.width / 2, y + ARROW.height);
    context.closePath();
    context.fill();
    context.restore();
  },
  isHit: ({ x, y }, info) => {
    const { left, top } = boxOf(info);
    return x >= left && x <= left + SIZE && y >= top && y <= top + SIZE;
  },
  onPointerDown: press,
});
