import { roundScore } from "../round";
import { percentile } from "../statistics/percentile";
import { countBelow, sortedKnown } from "../statistics/sorted";

/** One column each, one entry an account; NaN where not known. */
export interface RfmColumns {
  readonly recency: Float64Array;
  readonly frequency: Float64Array;
  readonly monetary: Float64Array;
  /** The three digits in a row, 555 for the best of five bins; NaN where one of them is not known. */
  readonly code: Float64Array;
}

/**
 * Scores how recently, how often and for how much customers buy, each in bins of about as many customers: 1 for the
 * lowest, `bins` for the best. The most recent get the highest R.
 *
 * Edges are quantiles of type 7. An account at an edge stays below it, so that equal figures are never split and bins
 * may hold more or fewer. That is what R's package rfm does on whole numbers; it adds 1 to each edge, which on fractions
 * (0.20 to 0.90 dollars) would put unlike accounts together. After Hughes 1994. Checked against test/data/rfm.json.
 *
 * @param recency days since the last order; less is better
 * @param frequency orders; more is better
 * @param monetary amount in any unit; more is better
 * @param bins 1..9, so that the code has three digits
 */
export function rfm(
  recency: ArrayLike<number>,
  frequency: ArrayLike<number>,
  monetary: ArrayLike<number>,
  bins: number,
): RfmColumns {
  const [r, f, m] = [recency, frequency, monetary].map((values) =>
    binsBy(values, quantileEdges(values, bins)),
  ) as [Float64Array, Float64Array, Float64Array];
  const reversed = r.map((bin) => bins + 1 - bin);
  const code = reversed.map(
    (bin, account) => 100 * bin + 10 * (f[account] as number) + (m[account] as number),
  );
  return { recency: reversed, frequency: f, monetary: m, code };
}

/** The edges between `bins` bins of about as many values each, rising; NaN in `values` is left out. */
export function quantileEdges(values: ArrayLike<number>, bins: number): number[] {
  const sorted = sortedKnown(values);
  return Array.from({ length: bins - 1 }, (_, index) => roundScore(percentile(sorted, (index + 1) / bins)));
}

/** The bin of each value, from 1; a value at an edge is in the bin below it. NaN where it is not known. */
export function binsBy(values: ArrayLike<number>, edges: readonly number[]): Float64Array {
  return Float64Array.from(values, (value) =>
    Number.isNaN(value) ? NaN : 1 + countBelow(edges, roundScore(value)),
  );
}
