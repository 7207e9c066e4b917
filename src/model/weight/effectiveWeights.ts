import { checkWeights } from "./checkWeights";
import type { Dimension } from "../document/types";

/**
 * What each criterion weighs in the score. A criterion's weight is its share inside its dimension, so a column
 * more never changes what its dimension weighs; a dimension whose criteria weigh nothing drops out of the total.
 * Without dimensions the criterion's own weight counts.
 *
 * @param criteria weights of any scale, not negative
 * @param dimensions may be empty; a criterion of a dimension that is not listed weighs 0
 * @returns one weight a criterion, 0..1; they sum to 1
 * @throws {ModelError} WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function effectiveWeights(
  criteria: readonly { readonly weight: number; readonly dimension: string }[],
  dimensions: readonly Dimension[],
): number[] {
  const own = criteria.map((criterion) => criterion.weight);
  checkWeights(own);
  if (dimensions.length === 0) return normalized(own);

  checkWeights(dimensions.map((dimension) => dimension.weight));
  const inside = new Map<string, number>();
  for (const { dimension, weight } of criteria) inside.set(dimension, (inside.get(dimension) ?? 0) + weight);
  const weightOf = new Map(dimensions.map((dimension) => [dimension.name, dimension.weight]));
  const weights = criteria.map(({ dimension, weight }) =>
    weight === 0 ? 0 : (weight / (inside.get(dimension) ?? weight)) * (weightOf.get(dimension) ?? 0),
  );
  checkWeights(weights);
  return normalized(weights);
}

function normalized(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
