import { rateColumn } from "../../model/scale/rateColumn";
import { dataEnds } from "../../model/scale/anchors";
import { median } from "../../model/statistics/median";
import { sortedKnown } from "../../model/statistics/sorted";
import type { AnchorSource, Criterion } from "../../model/document/types";
import type { Column } from "../../model/portfolio/types";

/** Counts of a column's numbers, from its lower anchor to its upper, on its own scale. */
export interface ColumnBins {
  readonly low: number;
  readonly high: number;
  /** Bars from left to right; those outside the anchors are pale. */
  readonly bars: readonly { readonly count: number; readonly isBeyond: boolean }[];
}

/** Bars between the anchors, and on either side beyond them. */
const INSIDE = 16;
const BEYOND = 2;

/**
 * A column as a small histogram: what lies beyond the anchors gathers in two bars on either side. Without anchors
 * the ends of the data serve.
 */
export function columnBins(
  { values }: Column,
  { worst, best, scale }: Criterion,
  anchors: AnchorSource,
): ColumnBins {
  const numbers = sortedKnown(values);
  const ends = worst === null || best === null ? dataEnds(numbers, anchors) : null;
  const low = ends?.low ?? Math.min(worst ?? 0, best ?? 0);
  const high = ends?.high ?? Math.max(worst ?? 0, best ?? 0);
  const isLog = scale === "log" && low > 0;
  const place = (value: number): number => (isLog ? Math.log(Math.max(value, Number.MIN_VALUE)) : value);
  const { inside: count, width } = widthOf(numbers, place(low), place(high), isLog);
  const counts = new Array<number>(count + 2 * BEYOND).fill(0);
  for (const value of numbers) {
    const exact = width > 0 ? Math.floor((place(value) - place(low)) / width) : 0;
    const inside = value === high ? count - 1 : exact;
    const at = Math.min(counts.length - 1, Math.max(0, inside + BEYOND));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const bars = counts.map((own, at) => ({ count: own, isBeyond: at < BEYOND || at >= count + BEYOND }));
  return { low, high, bars };
}

/** Whole numbers get bars of whole width: else some bars would hold one number and others two. */
function widthOf(
  numbers: Float64Array,
  low: number,
  high: number,
  isLog: boolean,
): { readonly inside: number; readonly width: number } {
  const steps = high - low + 1;
  if (isLog || !Number.isInteger(steps) || !numbers.every((value) => Number.isInteger(value)))
    return { inside: INSIDE, width: (high - low) / INSIDE };
  const width = Math.max(1, Math.ceil(steps / INSIDE));
  return { inside: Math.ceil(steps / width), width };
}

/** How the ratings of a criterion spread over 0..100. */
export interface RatingBins {
  readonly counts: readonly number[];
  /** Median of the known ratings, NaN where there is none. */
  readonly median: number;
}

/** @throws {ModelError} as `rateColumn` */
export function ratingBins(column: Column, criterion: Criterion, anchors: AnchorSource): RatingBins {
  const { ratings } = rateColumn(column, { ...criterion, anchors });
  const known = sortedKnown(ratings);
  const counts = new Array<number>(INSIDE).fill(0);
  for (const rating of known) {
    const at = Math.min(INSIDE - 1, Math.floor((rating / 100) * INSIDE));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { counts, median: median(known) };
}
