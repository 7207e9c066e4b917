import { spreadOf } from "../scale/rateZscore";

/**
 * Pearson's correlation of two columns.
 *
 * @returns −1..1; 0 where one of them is constant, which goes along with nothing
 */
export function correlation(one: readonly number[], other: readonly number[]): number {
  const x = spreadOf(one);
  const y = spreadOf(other);
  if (x.deviation === 0 || y.deviation === 0) return 0;
  const products = one.reduce(
    (sum, value, index) => sum + (value - x.mean) * ((other[index] as number) - y.mean),
    0,
  );
  const ratio = products / one.length / x.deviation / y.deviation;
  return Math.min(1, Math.max(-1, ratio));
}
