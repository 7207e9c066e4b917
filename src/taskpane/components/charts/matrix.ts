import { linear } from "./linear";
import { RATED, type Assessment } from "../../../model/assessment";

/** More marks than these no eye can part, and no browser draws at once. */
export const MOST_MARKS = 2000;

/** Pixels around the plot: handles above and right, ticks below and left. */
export const PLOT = { top: 8, right: 8, bottom: 20, left: 32 };

/** One account in the matrix. */
export interface Mark {
  readonly account: number;
  readonly tier: number;
  /** Axis values, 0..100. */
  readonly direct: number;
  readonly potential: number;
}

export interface Marks {
  /** The largest first. */
  readonly marks: readonly Mark[];
  /** Accounts that have a place in the matrix, drawn or not. */
  readonly placed: number;
}

/** Accounts by descending amount; a blank counts as nothing. */
export function largestFirst(amounts: Float64Array): Uint32Array {
  const known = amounts.map((amount) => amount || 0);
  return Uint32Array.from(known.keys()).sort(
    (one, other) => (known[other] as number) - (known[one] as number),
  );
}

/**
 * The largest accounts that have a tier and both axes.
 *
 * @param order accounts, the largest first
 */
export function marksOf(assessment: Assessment, order: Uint32Array, most = MOST_MARKS): Marks {
  const { status, tier, direct, potential } = assessment;
  const marks: Mark[] = [];
  let placed = 0;
  for (const account of order) {
    const [x, y] = [direct[account] ?? NaN, potential[account] ?? NaN];
    if (status[account] !== RATED || Number.isNaN(x + y)) continue;
    if (placed++ < most) marks.push({ account, tier: tier[account] ?? -1, direct: x, potential: y });
  }
  return { marks, placed };
}

export interface MatrixGeometry {
  readonly x: (direct: number) => number;
  readonly y: (potential: number) => number;
  readonly directAt: (x: number) => number;
  readonly potentialAt: (y: number) => number;
}

export function matrixGeometry(width: number, height: number): MatrixGeometry {
  const x = linear([0, 100], [PLOT.left, width - PLOT.right]);
  const y = linear([0, 100], [height - PLOT.bottom, PLOT.top]);
  const within = (value: number): number => Math.min(100, Math.max(0, value));
  return { x, y, directAt: (at) => within(x.invert(at)), potentialAt: (at) => within(y.invert(at)) };
}

/** All marks of one tier as one path. */
export function markPath(marks: readonly Mark[], { x, y }: MatrixGeometry): string {
  return marks.map((mark) => shapeAt(mark.tier, round(x(mark.direct)), round(y(mark.potential)))).join("");
}

/** Diamond, circle, triangle; any further tier is a ring. */
function shapeAt(tier: number, x: number, y: number): string {
  if (tier === 0) return `M${x} ${y - 3.8}l3.8 3.8-3.8 3.8-3.8-3.8Z`;
  if (tier === 2) return `M${x} ${y - 3.4}l3.4 6h-6.8Z`;
  const radius = tier === 1 ? 2.9 : 2;
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;
}

/** The mark nearest to a point, within `reach` pixels; null where none is. */
export function nearestMark(
  marks: readonly Mark[],
  { x, y }: MatrixGeometry,
  at: { readonly x: number; readonly y: number },
  reach: number,
): Mark | null {
  let nearest: Mark | null = null;
  let least = reach * reach;
  for (const mark of marks) {
    const away = (x(mark.direct) - at.x) ** 2 + (y(mark.potential) - at.y) ** 2;
    if (away > least) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}

export type Way = "left" | "right" | "up" | "down";

/**
 * Where an arrow key leads: left and right to the next mark by direct value, so that every account can be reached; up
 * and down to the nearest above or below, where one that lies askew counts as further away. Null: none on that side.
 */
export function walk(marks: readonly Mark[], from: Mark, way: Way): Mark | null {
  if (way === "left" || way === "right") {
    const order = [...marks].sort((one, other) => one.direct - other.direct || one.account - other.account);
    return order[order.indexOf(from) + (way === "right" ? 1 : -1)] ?? null;
  }
  const sign = way === "up" ? 1 : -1;
  let nearest: Mark | null = null;
  let least = Infinity;
  for (const mark of marks) {
    const ahead = sign * (mark.potential - from.potential);
    const away = ahead ** 2 + 4 * (mark.direct - from.direct) ** 2;
    if (ahead <= 0 || away >= least) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
