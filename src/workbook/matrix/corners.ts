import type { QuadrantId } from "../../model/document/types";
import { type Box, type Mark, onChart, unitsHigh, X_END, Y_END } from "./canvas";
import { reach } from "./placeLabels";

/** The two lines in a corner of a quadrant: its name over its figures. */
export interface Corner {
  readonly side: "Left" | "Right";
  /** At the plot's edge, or next to the horizontal cut, which it follows. */
  readonly row: "top" | "bottom" | "underCut";
}

export const LINE_HEIGHT = 13;
const tenths = (units: number): number => Math.round(units * 10) / 10;
/** Axis units from one line to the next, and from a line's middle to the edge beside it. */
export const LINE_STEP = tenths(unitsHigh(LINE_HEIGHT));
const MARGIN = tenths(unitsHigh(LINE_HEIGHT / 2 + 2));
const BOTTOM = MARGIN + LINE_STEP;

export const X_OF = { Left: 0.6, Right: X_END - 0.6 } as const;

/** Height of the first line on the potential axis; the second is LINE_STEP lower. */
export function cornerHeight({ row }: Corner, cut: number): number {
  if (row === "top") return Y_END - MARGIN;
  return row === "bottom" ? BOTTOM : Math.max(BOTTOM, cut - MARGIN);
}

/** The same for a cell, where the cut may change; null where the height is fixed. */
export function heightFormula({ row }: Corner, cut: string): string | null {
  return row === "underCut" ? `MAX(${BOTTOM},N(${cut})-${MARGIN})` : null;
}

/** The room that both lines take. */
export function cornerBox(corner: Corner, cut: number, width: number): Box {
  const { x, y } = onChart({ x: X_OF[corner.side], y: cornerHeight(corner, cut) });
  const left = corner.side === "Left" ? x : x - width;
  const top = y - LINE_HEIGHT / 2;
  return { left, right: left + width, top, bottom: top + 2 * LINE_HEIGHT };
}

/** High potential is named at the top, where the axis leaves room; below the cut there are two places. */
const CORNERS: Readonly<Record<QuadrantId, readonly [Corner, ...Corner[]]>> = {
  core: [{ side: "Right", row: "top" }],
  potential: [{ side: "Left", row: "top" }],
  direct: [
    { side: "Right", row: "bottom" },
    { side: "Right", row: "underCut" },
  ],
  poor: [
    { side: "Left", row: "bottom" },
    { side: "Left", row: "underCut" },
  ],
};

/**
 * The corner of a quadrant where its name covers fewest marks; of equals the outer one.
 *
 * @param cut of the potential axis
 * @param width points of the wider line
 * @param marks in points
 */
export function cornerOf(quadrant: QuadrantId, cut: number, width: number, marks: readonly Mark[]): Corner {
  const covered = (corner: Corner): number => {
    const box = cornerBox(corner, cut, width);
    return marks.filter((mark) => reach(box, mark) > 0).length;
  };
  const [outer, ...others] = CORNERS[quadrant];
  return others.reduce((best, corner) => (covered(corner) < covered(best) ? corner : best), outer);
}
