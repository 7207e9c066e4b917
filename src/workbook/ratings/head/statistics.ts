import { median } from "../../../model/statistics/median";
import { percentile } from "../../../model/statistics/percentile";
import { sortedKnown } from "../../../model/statistics/sorted";
import type { Criterion } from "../../../model/document/types";
import { shown, type Shown } from "../draft";
import type { MetricRecipe } from "../formulas/recipe";

/** The observed metrics that anchors are taken from, ascending: on the log scale the positive ones. */
export function usedMetrics(values: Float64Array, { scale }: Criterion): Float64Array {
  const observed = sortedKnown(values);
  return scale === "log" ? observed.filter((metric) => metric > 0) : observed;
}

/** What the statistics above a metric column show. `values` has NaN where no number was observed. */
export function metricStatistics(
  values: Float64Array,
  criterion: Criterion,
): Record<keyof MetricRecipe, Shown> {
  const { missing } = criterion;
  const observed = sortedKnown(values);
  const used = usedMetrics(values, criterion);
  const middle = median(observed);
  return {
    observed: observed.length,
    leftOut: observed.length - used.length,
    smallest: shown(percentile(used, 0)),
    largest: shown(percentile(used, 1)),
    p5: shown(percentile(used, 0.05)),
    p95: shown(percentile(used, 0.95)),
    median: shown(middle),
    ifMissing: missing === "zero" ? 0 : missing === "median" ? shown(middle) : "",
  };
}
