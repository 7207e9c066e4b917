import { ticks as ticksOf } from "d3-array";
import { linear } from "./linear";
import type { Assessment } from "../../../model/assessment";

/** Bars of two points each. */
export const BINS = 50;

/** Pixels around the plot: cut labels above, ticks below. */
export const MARGIN = { top: 30, right: 8, bottom: 18, left: 8 };

/** Accounts by score: one row a tier, one count a bar. Accounts without a tier are in none. */
export function countBins({ score, tier, model }: Assessment): number[][] {
  const bins = model.tiers.list.map(() => new Array<number>(BINS).fill(0));
  tier.forEach((own, account) => {
    const value = score[account] ?? NaN;
    const row = bins[own];
    if (!row || Number.isNaN(value)) return;
    const bin = Math.min(BINS - 1, Math.floor((value / 100) * BINS));
    row[bin] = (row[bin] ?? 0) + 1;
  });
  return bins;
}

/** Where everything of the histogram stands, in pixels. */
export interface HistogramGeometry {
  /** One outline a tier, best first; the last tier stands at the bottom of each bar. */
  readonly paths: readonly string[];
  readonly gridLines: readonly { readonly y: number; readonly value: number }[];
  readonly base: number;
  /** Pixels of a score, and back. */
  readonly x: (score: number) => number;
  readonly scoreAt: (x: number) => number;
}

export function histogramGeometry(
  bins: readonly (readonly number[])[],
  width: number,
  height: number,
): HistogramGeometry {
  const base = height - MARGIN.bottom;
  const totals = Array.from({ length: BINS }, (_, bin) =>
    bins.reduce((sum, row) => sum + (row[bin] ?? 0), 0),
  );
  const highest = Math.max(1, ...totals);
  const x = linear([0, 100], [MARGIN.left, width - MARGIN.right]);
  const y = linear([0, highest], [base, MARGIN.top + 6]);
  const bar = (x(100 / BINS) - x(0)) * 0.86;

  const filled = new Array<number>(BINS).fill(0);
  const paths = [...bins].reverse().map((row) =>
    row
      .map((count, bin) => {
        if (count === 0) return "";
        const below = filled[bin] ?? 0;
        filled[bin] = below + count;
        const left = x((bin * 100) / BINS);
        return `M${round(left)} ${round(y(below))}V${round(y(below + count))}h${round(bar)}V${round(y(below))}Z`;
      })
      .join(""),
  );
  const ticks = ticksOf(0, highest, 3).filter((value) => value > 0 && Number.isInteger(value));
  return {
    paths: paths.reverse(),
    gridLines: ticks.map((value) => ({ y: round(y(value)), value })),
    base,
    x: (score) => round(x(score)),
    scoreAt: (at) => Math.min(100, Math.max(0, x.invert(at))),
  };
}

/**
 * Moves labels apart that would touch, as little as can be, and keeps them within the plot.
 *
 * @param centres wanted places, ascending
 * @returns places in the same order, `size` apart at the least where there is room
 */
export function spreadLabels(centres: readonly number[], size: number, from: number, to: number): number[] {
  const placed = [...centres];
  for (let index = 0; index < placed.length; index++) {
    const least = index === 0 ? from + size / 2 : (placed[index - 1] ?? 0) + size;
    const overlap = least - (placed[index] ?? 0);
    if (overlap <= 0) continue;
    // The two part evenly, unless the upper one has no room to give.
    const previous = placed[index - 1];
    const given =
      previous === undefined ? 0 : Math.min(overlap / 2, previous - floorOf(placed, index - 1, size, from));
    if (previous !== undefined) placed[index - 1] = previous - given;
    placed[index] = (placed[index] ?? 0) + overlap - given;
  }
  for (let index = placed.length - 1, most = to - size / 2; index >= 0; index--, most -= size) {
    placed[index] = Math.min(placed[index] ?? 0, most);
    most = placed[index] ?? most;
  }
  return placed;
}

function floorOf(placed: readonly number[], index: number, size: number, from: number): number {
  return index === 0 ? from + size / 2 : (placed[index - 1] ?? 0) + size;
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
