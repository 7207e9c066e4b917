/** Measures of the chart in points; Excel lays out nothing of it by itself but the axis titles. */

export const CHART = { width: 750, height: 525 };
/** The plot without its tick labels; to the right there is room for the value of a cut. */
export const PLOT = { left: 54, top: 74, width: 640, height: 404 };
export const TITLE = { left: 10, top: 6 };
export const LEGEND = { left: 10, top: 32, height: 20 };

/** Ends of the axes: marks at 100 and their labels have room. */
export const X_END = 105;
export const Y_END = 112;

export const MARK = 5;
export const NAMED_MARK = 7;
export const LABEL_SIZE = 9;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A drawn account; half the width of its mark in points. */
export interface Mark extends Point {
  readonly radius: number;
}

/** Left, top, right and bottom in points, downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where names may stand: the plot, and the margin right of it, which has no axis. */
export const NAMES_BOX: Box = {
  left: PLOT.left,
  top: PLOT.top,
  right: CHART.width - 4,
  bottom: PLOT.top + PLOT.height,
};

/** Where a pair of axis values lies in the chart. */
export function onChart({ x, y }: Point): Point {
  return { x: PLOT.left + (x / X_END) * PLOT.width, y: PLOT.top + (1 - y / Y_END) * PLOT.height };
}

/** Axis units of a height in points. */
export const unitsHigh = (points: number): number => (points / PLOT.height) * Y_END;
