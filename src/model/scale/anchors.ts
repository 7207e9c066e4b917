import { percentile } from "../statistics/percentile";
import type { AnchorSource, Direction } from "../document/types";

/** The metrics rated 0 and 100. */
export interface Anchors {
  readonly from: number;
  readonly to: number;
}

/**
 * Both ends of the data: 5th and 95th percentile, or smallest and largest. Where the percentiles coincide, the
 * smallest and largest serve.
 *
 * @param sorted observed metrics, ascending; for a log scale the positive ones only
 * @returns NaN where nothing was observed
 */
export function dataEnds(sorted: ArrayLike<number>, source: AnchorSource): { low: number; high: number } {
  const low = percentile(sorted, 0.05);
  const high = percentile(sorted, 0.95);
  if (source === "p5p95" && low < high) return { low, high };
  return { low: sorted[0] ?? NaN, high: sorted[sorted.length - 1] ?? NaN };
}

/**
 * Puts two anchors in the order that the direction asks for, so that the direction alone decides which end is
 * best. Where one end is NaN the other serves for both: a scale without width, which rates 50.
 */
export function orderAnchors(worst: number, best: number, direction: Direction): Anchors {
  const known = [worst, best].filter((end) => !Number.isNaN(end));
  if (known.length === 0) return { from: NaN, to: NaN };
  const low = Math.min(...known);
  const high = Math.max(...known);
  return direction === "max" ? { from: low, to: high } : { from: high, to: low };
}

/** False for a constant or empty column: nothing there tells better from worse. */
export function hasWidth({ from, to }: Anchors): boolean {
  return from < to || from > to;
}
