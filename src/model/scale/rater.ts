import { dataEnds, orderAnchors, type Anchors } from "./anchors";
import { rateBands } from "./rateBands";
import { rateLinear } from "./rateLinear";
import { rateLog } from "./rateLog";
import { ratePercentile } from "./ratePercentile";
import { rateShare, wholeOf, type Whole } from "./rateShare";
import { rateZscore, spreadOf } from "./rateZscore";
import { ModelError } from "../error";
import type { AnchorSource, Criterion, Scale } from "../document/types";

/** The model's scales, and the textbook normalisations that the custom functions offer beside them. */
export type RatingScale = Scale | Whole | "zscore";

/** How one column is rated: a criterion, as far as its ratings go. */
export type RatingRule = Pick<Criterion, "direction" | "worst" | "best" | "missing" | "bands"> & {
  readonly scale: RatingScale;
  /** Header, for messages. */
  readonly column?: string;
  /** Where an end comes from that is null. */
  readonly anchors: AnchorSource;
};

/** Turns a metric into a rating of 0..100. */
export type Rater = (metric: number) => number;

const NO_ANCHORS: Anchors = { from: NaN, to: NaN };

/**
 * Prepares a scale: takes from the observed metrics what it needs, once for all accounts.
 *
 * @param observed ascending, without NaN
 * @param accounts number of accounts, observed or not
 * @returns the rating of a metric, and the anchors where the scale has them
 * @throws {ModelError} ANCHORS_MISSING where one account stands alone and an anchor would have to come from its metric;
 *   ANCHORS_NOT_POSITIVE for a log scale; NUMBER_EXPECTED as `wholeOf`
 */
export function rater(
  observed: Float64Array,
  accounts: number,
  rule: RatingRule,
): { readonly anchors: Anchors; readonly rate: Rater } {
  const { scale, direction, bands } = rule;
  switch (scale) {
    case "linear":
    case "log": {
      const anchors = anchorsOf(observed, accounts, rule);
      const rating = scale === "log" ? rateLog : rateLinear;
      return { anchors, rate: (metric) => rating(metric, anchors) };
    }
    case "percentile":
      return { anchors: NO_ANCHORS, rate: (metric) => ratePercentile(metric, observed, direction) };
    case "bands":
      return { anchors: NO_ANCHORS, rate: (metric) => rateBands(metric, bands) };
    case "zscore": {
      const spread = spreadOf(observed);
      return { anchors: NO_ANCHORS, rate: (metric) => rateZscore(metric, spread, direction) };
    }
    default: {
      const total = wholeOf(observed, scale);
      return { anchors: NO_ANCHORS, rate: (metric) => rateShare(metric, total, direction) };
    }
  }
}

/** Whether a single account has a metric, or is given 0 for one, and no other to be compared with. */
export function standsAlone(
  observed: ArrayLike<number>,
  accounts: number,
  { missing }: Pick<RatingRule, "missing">,
): boolean {
  return accounts === 1 && (observed.length > 0 || missing === "zero");
}

/** The rule's own anchors where it has them, the ends of the data elsewhere, in the order of its direction. */
function anchorsOf(observed: Float64Array, accounts: number, rule: RatingRule): Anchors {
  const { scale, worst, best, direction, column } = rule;
  if ((worst === null || best === null) && standsAlone(observed, accounts, rule))
    throw new ModelError("ANCHORS_MISSING", { column });
  const usable = scale === "log" ? observed.filter((metric) => metric > 0) : observed;
  const { low, high } = dataEnds(usable, rule.anchors);
  const anchors = orderAnchors(
    worst ?? (direction === "max" ? low : high),
    best ?? (direction === "max" ? high : low),
    direction,
  );
  if (scale === "log" && (anchors.from <= 0 || anchors.to <= 0)) {
    throw new ModelError("ANCHORS_NOT_POSITIVE", {
      column,
      content: String(Math.min(anchors.from, anchors.to)),
    });
  }
  return anchors;
}
