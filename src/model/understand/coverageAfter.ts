import type { Assessment } from "../assessment";
import { roundScore } from "../round";

/**
 * How much of the weight is known of an account once one criterion weighs another share of all, the others rescaled
 * in proportion.
 *
 * @param weight of the criterion after the change, 0..100
 * @returns 0..1, rounded by the method
 */
export function coverageAfter(
  { criteria, ratings }: Assessment,
  account: number,
  criterion: number,
  weight: number,
): number {
  const isKnown = (index: number): boolean => !Number.isNaN(ratings[index]?.[account] ?? NaN);
  const sum = (holds: (index: number) => boolean): number =>
    criteria.reduce((all, own, index) => (index !== criterion && holds(index) ? all + own.weight : all), 0);
  const share = weight / 100;
  const others = sum(() => true);
  const known = others === 0 ? 0 : sum(isKnown) / others;
  return roundScore((isKnown(criterion) ? share : 0) + (1 - share) * known);
}
