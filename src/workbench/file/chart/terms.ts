/** Excel's words for the parts of a chart and DrawingML's, side by side. */

type Terms = Readonly<Record<string, string>>;

export const MARKERS: Terms = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

export const DASHES: Terms = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const LABEL_POSITIONS: Terms = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

export const LEGEND_POSITIONS: Terms = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

export const TICK_LABELS: Terms = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };

export const TICK_MARKS: Terms = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };

export const BLANKS: Terms = { NotPlotted: "gap", Zero: "zero", Interpolated: "span" };

/** Excel's word for DrawingML's; null where there is none. */
export function wordFor(terms: Terms, code: string | null): string | null {
  return Object.keys(terms).find((word) => terms[word] === code) ?? null;
}
