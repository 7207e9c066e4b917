import { knownAmounts } from "./concentration";

/** A point of the Lorenz curve: the smallest share of the accounts holds this share of the whole, both 0..1. */
export interface LorenzPoint {
  readonly accounts: number;
  readonly amount: number;
}

/**
 * The Lorenz curve, from (0, 0) to (1, 1); the Gini coefficient is twice the area between it and the diagonal.
 *
 * @param amounts of any unit, 0 or more; NaN is not known and is left out
 * @param most at most so many points, evenly spread over the accounts; at least 2
 * @throws {ModelError} as `hhi`
 */
export function lorenz(amounts: ArrayLike<number>, most: number): LorenzPoint[] {
  const sorted = knownAmounts(amounts);
  const sums = new Float64Array(sorted.length + 1);
  sorted.forEach((amount, place) => (sums[place + 1] = (sums[place] as number) + amount));
  const total = sums[sorted.length] as number;
  const steps = Math.min(sorted.length, most - 1);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const place = Math.round((step / steps) * sorted.length);
    return { accounts: place / sorted.length, amount: (sums[place] as number) / total };
  });
}
