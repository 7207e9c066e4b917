import { metricAt } from "../scale/metricAt";
import { rateBands } from "../scale/rateBands";
import { rateLinear } from "../scale/rateLinear";
import { rateLog } from "../scale/rateLog";
import type { Assessment, ResolvedCriterion } from "../assessment";
import type { Criterion } from "../document/types";
import { KNOWN, type Portfolio } from "../portfolio/types";

/** Significant digits of a target that somebody is to reach. */
const DIGITS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** What a rating lacks, in the criterion's own unit. */
export interface MetricTarget {
  readonly criterion: number;
  /** The metric as it is; NaN where it is missing. */
  readonly now: number;
  /** A round metric that earns at least the rating. */
  readonly target: number;
}

/**
 * Ratings to reach as metrics to reach, rounded to the safe side: whole where the column is whole.
 *
 * @param ratings one a criterion, 0..100; NaN for none to reach
 * @returns only criteria whose scale knows a metric for the rating: linear, log and bands; one that must not change
 *   is left out
 */
export function metricTargets(
  assessment: Assessment,
  portfolio: Portfolio,
  account: number,
  ratings: readonly number[],
): MetricTarget[] {
  return ratings.flatMap((rating, criterion) => {
    const rule = assessment.model.criteria[criterion] as Criterion;
    const column = portfolio.metrics[criterion] as Portfolio["metrics"][number];
    const own = assessment.ratings[criterion]?.[account] as number;
    if (Number.isNaN(rating) || rating <= own) return [];
    const isWhole = column.values.every((value, at) => column.state[at] !== KNOWN || Number.isInteger(value));
    const target = metricFor(rating, rule, assessment.criteria[criterion] as ResolvedCriterion, isWhole);
    return target === null ? [] : [{ criterion, now: column.values[account] as number, target }];
  });
}

/** The roundest metric that earns at least `rating`; null where the scale has none. */
export function metricFor(
  rating: number,
  { scale, bands }: Pick<Criterion, "scale" | "bands">,
  { from, to }: Pick<ResolvedCriterion, "from" | "to">,
  isWhole: boolean,
): number | null {
  if (scale === "bands") {
    const froms = bands.map((band) => band.from);
    return froms.find((start) => rateBands(start, bands) >= rating) ?? null;
  }
  if (scale === "percentile" || !(Math.abs(to - from) > 0)) return null;
  const anchors = { from, to };
  const rate = scale === "log" ? rateLog : rateLinear;
  const exact = metricAt(rating, anchors, scale);
  const isRising = to > from;
  const enough = (metric: number): boolean => rate(metric, anchors) >= rating - 1e-9;
  const rounded = DIGITS.map((digits) => roundTo(exact, digits, isRising, isWhole));
  return rounded.find((metric) => enough(metric) && isNear(metric, exact, to - from)) ?? exact;
}

/** A round figure may ask for at most a hundredth of the scale more than it takes; whole ones for what they must. */
function isNear(metric: number, exact: number, width: number): boolean {
  return Math.abs(metric - exact) <= Math.max(Math.abs(width) / 100, 1);
}

function roundTo(exact: number, digits: number, isUp: boolean, isWhole: boolean): number {
  if (exact === 0) return 0;
  const magnitude = Math.floor(Math.log10(Math.abs(exact))) + 1;
  const decimals = isWhole ? Math.min(0, digits - magnitude) : digits - magnitude;
  const unit = 10 ** Math.abs(decimals);
  const scaled = Number((decimals >= 0 ? exact * unit : exact / unit).toPrecision(14));
  const whole = isUp ? Math.ceil(scaled) : Math.floor(scaled);
  return decimals >= 0 ? Number((whole / unit).toPrecision(14)) : whole * unit;
}
