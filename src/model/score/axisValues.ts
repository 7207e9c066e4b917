import { weightedSum } from "./weightedSum";
import type { Axis, Criterion } from "../document/types";

/**
 * An axis value: the weighted mean of the ratings of that axis's criteria, or their plain mean where all of them
 * weigh 0.
 *
 * @param ratings one column a criterion; NaN is unknown
 * @param weights effective weights, one a criterion
 * @returns 0..100, rounded by the method; NaN where nothing on the axis is known. Null: the axis has no criterion
 */
export function axisValues(
  ratings: readonly Float64Array[],
  criteria: readonly Pick<Criterion, "axis">[],
  weights: readonly number[],
  axis: Axis,
): Float64Array | null {
  const onAxis = criteria.map((criterion) => criterion.axis === axis);
  const columns = ratings.filter((_, index) => onAxis[index]);
  const own = weights.filter((_, index) => onAxis[index]);
  if (columns.length === 0) return null;
  return weightedSum(columns, own.some((weight) => weight > 0) ? own : own.map(() => 1));
}
