import { countAbove, countBelow } from "../statistics/sorted";
import type { Direction } from "../document/types";

/**
 * Percentile scale: 100·(r − 0.5)/n with r the mid-rank among the n observed metrics, mirrored when less is
 * better. Excel's PERCENTRANK would cut to three digits. A metric that is not among the observed rates
 * 100·(less + ½·equal)/n, which is the same formula.
 *
 * @param metric any number
 * @param sorted observed metrics, ascending
 * @returns NaN where nothing was observed
 */
export function ratePercentile(metric: number, sorted: ArrayLike<number>, direction: Direction): number {
  const sign = direction === "min" ? -50 : 50;
  return 50 + (sign * (countBelow(sorted, metric) - countAbove(sorted, metric))) / sorted.length;
}
