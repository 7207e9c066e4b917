import type { Criterion, Missing } from "../../model/document/types";
import type { Concept } from "./concepts";
import { skewness } from "../../model/statistics/skewness";
import { every, type ColumnProfile } from "./profile";
import { reason, type Reason } from "./reason";

/** Skewness above which most accounts would rate near 0 on a linear scale. */
const STRONG_SKEW = 1;
/** Skewness above which a few accounts stretch a linear scale beyond use (ours). */
const EXTREME_SKEW = 3;
const RATE = /[%％]|\b(rate|ratio|pct|percent|percentage|share|avg|average|mean)\b|率|占比|平均/;

export interface CriterionProposal {
  readonly criterion: Criterion;
  readonly reasons: readonly Reason[];
}

/** A criterion for a column whose meaning is known. */
export function criterionOf(profile: ColumnProfile, concept: Concept, dimension: string): CriterionProposal {
  const { scale, worst, best, why } = scaleOf(profile.numbers, concept);
  const missing = missingOf(profile, concept);
  const anyBlank = profile.numbers.length + profile.others < profile.cells.length;
  const criterion: Criterion = {
    column: profile.header,
    dimension,
    axis: concept.axis,
    weight: 1,
    direction: concept.direction,
    scale,
    worst,
    best,
    missing,
    bands: [],
  };
  const blank = missing === "zero" && anyBlank ? [reason("BLANK_IS_ZERO")] : [];
  return { criterion, reasons: [reason(concept.id), ...why, ...blank] };
}

interface ScaleProposal extends Pick<Criterion, "scale" | "worst" | "best"> {
  readonly why: readonly Reason[];
}

/**
 * Log where skewness is strong and every value positive, percentile where it is extreme and they are not; the ends
 * are left to the data, but for ratings from 1 to 5.
 */
function scaleOf(numbers: Float64Array, { kind, direction }: Concept): ScaleProposal {
  if (kind === "rating" && every(numbers, isOneToFive)) {
    const [worst, best] = direction === "max" ? [1, 5] : [5, 1];
    return { scale: "linear", worst, best, why: [reason("RATING_ENDS")] };
  }
  const fromData = { worst: null, best: null };
  const skew = skewness(numbers);
  if (skew <= STRONG_SKEW) return { scale: "linear", ...fromData, why: [] };
  const values = { skewness: skew.toFixed(1) };
  if (every(numbers, (value) => value > 0))
    return { scale: "log", ...fromData, why: [reason("LOG", values)] };
  return skew > EXTREME_SKEW
    ? { scale: "percentile", ...fromData, why: [reason("PERCENTILE", values)] }
    : { scale: "linear", ...fromData, why: [reason("SKEWED_LINEAR", values)] };
}

/** Sums and counts are 0 where nothing is written; a rate or a mean is not known. */
function missingOf({ words, numbers }: ColumnProfile, { kind }: Concept): Missing {
  const adds = kind === "sum" || kind === "count";
  const isRate = RATE.test(words) || every(numbers, (value) => Math.abs(value) <= 1);
  return adds && !isRate ? "zero" : "unknown";
}

function isOneToFive(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}
