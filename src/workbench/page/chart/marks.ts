import { svg } from "./svg";

/** Excel's shapes of marks in the order in which it gives them to series by itself. */
const SHAPES = ["Circle", "Square", "Diamond", "Triangle", "X", "Star", "Plus", "Dash"] as const;

export interface MarkLook {
  /** As Excel.ChartMarkerStyle; null or "Automatic": Excel's choice. */
  readonly shape: string | null;
  /** Points across. */
  readonly size: number;
  readonly fill: string;
  readonly edge: string;
}

/** One mark with its centre at x, y. */
export function mark(x: number, y: number, { shape, size, fill, edge }: MarkLook): string {
  const r = size / 2;
  const look = { fill, stroke: edge, "stroke-width": 0.75 };
  const path = (d: string, isLine = false): string =>
    svg("path", { d, ...look, ...(isLine ? { fill: "none", stroke: edge === "none" ? fill : edge } : {}) });
  const at = (dx: number, dy: number): string => `${round(x + dx)} ${round(y + dy)}`;
  switch (shape ?? SHAPES[0]) {
    case "None":
      return "";
    case "Diamond":
      return path(`M${at(0, -r)}L${at(r, 0)}L${at(0, r)}L${at(-r, 0)}Z`);
    case "Triangle":
      return path(`M${at(0, -r)}L${at(r, r)}L${at(-r, r)}Z`);
    case "Square":
      return path(`M${at(-r, -r)}L${at(r, -r)}L${at(r, r)}L${at(-r, r)}Z`);
    case "X":
    case "Star":
      return path(`M${at(-r, -r)}L${at(r, r)}M${at(r, -r)}L${at(-r, r)}`, true);
    case "Plus":
      return path(`M${at(-r, 0)}L${at(r, 0)}M${at(0, -r)}L${at(0, r)}`, true);
    case "Dash":
      return path(`M${at(-r, 0)}L${at(r, 0)}`, true);
    default:
      return svg("circle", { cx: x, cy: y, r, ...look });
  }
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
