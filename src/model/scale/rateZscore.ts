import { normalDistribution } from "../statistics/normal";
import type { Direction } from "../document/types";

/** Mean and population standard deviation of a column. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The deviation divides by n, as printed in textbooks. Values are taken from the first of them, so that the
 * deviation of a constant column is exactly 0.
 *
 * @param observed metrics in any order, at least one
 */
export function spreadOf(observed: ArrayLike<number>): Spread {
  const origin = observed[0] ?? NaN;
  const values = Array.from(observed, (value) => value - origin);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean: origin + mean, deviation: Math.sqrt(variance) };
}

/**
 * Standard score turned into 0..100 by the normal distribution: 100·Φ(z), mirrored when less is better. One bad
 * outlier stretches it less than it would a linear scale. A constant column rates 50.
 */
export function rateZscore(metric: number, { mean, deviation }: Spread, direction: Direction): number {
  const z = deviation === 0 ? 0 : (metric - mean) / deviation;
  return 100 * normalDistribution(direction === "min" ? -z : z);
}
