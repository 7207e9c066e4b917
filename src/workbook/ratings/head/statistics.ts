import { median } from "../../../model/statistics/median";
import { percentile } from "../../../model/statistics/percentile";
import { sortedKnown } from "../../../model/statistics/sorted";
import type { Criterion } from "../../../model/document/types";
import { shown, type Shown } from "../draft";
import type { MetricRecipe } from "../formulas/recipe";

/** What the statistics above a metric column show. `values` has NaN where no number was observed. */
export function metricStatistics(
  values: Float64Array,
  { scale, missing }: Criterion,
): Record<keyof MetricRecipe, Shown> {
  const observed = sortedKnown(values);
  const used = scale === "log" ? observed.filter((metric) => metric > 0) : observed;
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
