import { ModelError } from "../error";
import type { Direction } from "../document/types";
import { vectorLength } from "../statistics/vectorLength";

/**
 * The textbook normalisations that divide by one figure of the column: its maximum, its sum, or its length as a
 * vector. They keep ratios, but a rating moves whenever the whole does, so they suit closed lists of options.
 * Less is better: mirrored, 100 − rating, never 1/x, which would bend the scale.
 *
 * Sources: `vector` Hwang & Yoon 1981; all three as in the documentation of pymcdm, equations 3.1, 3.3, 3.4, 3.9
 * and 3.10; mirroring `sum` is ours. Checked against test/data/normalisations.json.
 */
export type Whole = "max" | "sum" | "vector";

/**
 * The figure that counts as 100.
 *
 * @param sorted observed metrics, ascending
 * @throws {ModelError} NUMBER_EXPECTED if a metric is negative: a share of it has no meaning
 */
export function wholeOf(sorted: ArrayLike<number>, whole: Whole): number {
  const observed = Array.from(sorted);
  const smallest = observed[0] ?? 0;
  if (smallest < 0) throw new ModelError("NUMBER_EXPECTED", { content: String(smallest), expected: "≥ 0" });
  if (whole === "max") return observed[observed.length - 1] ?? 0;
  if (whole === "sum") return observed.reduce((sum, metric) => sum + metric, 0);
  return vectorLength(observed);
}

/**
 * @param metric 0 or more
 * @param total from `wholeOf`; where it is 0 every metric is 0 and none has a share
 * @returns 0..100
 */
export function rateShare(metric: number, total: number, direction: Direction): number {
  const share = total === 0 ? 0 : 100 * (metric / total);
  return direction === "min" ? 100 - share : share;
}
