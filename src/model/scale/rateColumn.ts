import { hasWidth, type Anchors } from "./anchors";
import { rater, type Rater, type RatingRule } from "./rater";
import { FAULTY, KNOWN, type Column } from "../portfolio/types";
import { median } from "../statistics/median";

/** One column's ratings, and what the run used to find them. */
export interface RatedColumn extends Anchors {
  /** One entry an account, 0..100; NaN where unknown or in need of a check. */
  readonly ratings: Float64Array;
  /** 1 where the account cannot be scored: a faulty cell, or a missing one that nothing may stand in for. */
  readonly check: Uint8Array;
  /** Median of the observed metrics, NaN where none was. */
  readonly median: number;
  readonly observed: number;
  /** True where nothing observed tells one account from another, so that every known rating is 50. */
  readonly isConstant: boolean;
}

/**
 * Rates one column: first what the observed metrics say, then a rating for each account. What is missing is
 * rated by the rule's policy: left unknown, rated as a metric of 0, as the worst (0), as the column's median
 * metric (50 on the percentile scale), or handed back for a check.
 *
 * @param column one entry an account; statistics use its observed metrics only
 * @throws {ModelError} ANCHORS_MISSING, ANCHORS_NOT_POSITIVE, NUMBER_EXPECTED as `rater`
 */
export function rateColumn(column: Omit<Column, "header">, rule: RatingRule): RatedColumn {
  const observed = column.values.filter((_, account) => column.state[account] === KNOWN).sort();
  const { anchors, rate } = rater(observed, column.values.length, rule);
  const middle = median(observed);
  const supplied = suppliedRating(rule, rate, middle);
  const ratings = column.values.map((metric, account) => {
    if (column.state[account] === KNOWN) return rate(metric);
    return column.state[account] === FAULTY || supplied === "check" ? NaN : supplied;
  });
  const check = column.state.map((state) =>
    Number(state === FAULTY || (state !== KNOWN && supplied === "check")),
  );
  return {
    ...anchors,
    ratings,
    check,
    median: middle,
    observed: observed.length,
    isConstant: isConstant(rule, anchors, observed),
  };
}

/** The rating of a missing metric: NaN where it stays unknown, "check" where the account cannot be scored. */
function suppliedRating({ missing, scale }: RatingRule, rate: Rater, middle: number): number | "check" {
  if (missing === "unknown") return NaN;
  if (missing === "worst") return 0;
  if (missing === "error") return "check";
  const rating = missing === "zero" ? rate(0) : ratingOfMedian(scale, rate, middle);
  return Number.isNaN(rating) ? "check" : rating;
}

function ratingOfMedian(scale: RatingRule["scale"], rate: Rater, middle: number): number {
  if (Number.isNaN(middle)) return NaN;
  return scale === "percentile" ? 50 : rate(middle);
}

function isConstant({ scale }: RatingRule, anchors: Anchors, observed: Float64Array): boolean {
  if (observed.length === 0) return false;
  if (scale === "linear" || scale === "log") return !hasWidth(anchors);
  return scale === "percentile" && observed[0] === observed[observed.length - 1];
}
