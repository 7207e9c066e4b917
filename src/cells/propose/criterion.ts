import type { Criterion, Missing } from "../../model/document/types";
import type { Concept } from "./concepts";
import { every, skewness, type ColumnProfile } from "./profile";
import { reason, type Reason } from "./reason";

/** Skewness above which most accounts would rate near 0 on a linear scale. */
const STRONG_SKEW = 1;
const RATE = /[%％]|\b(rate|ratio|pct|percent|percentage|share|avg|average|mean)\b|率|占比|平均/;

export interface CriterionProposal {
  readonly criterion: Criterion;
  readonly reasons: readonly Reason[];
}

/** A criterion for a column whose meaning is known; anchors are left to the data, but for ratings from 1 to 5. */
export function criterionOf(profile: ColumnProfile, concept: Concept, dimension: string): CriterionProposal {
  const { header, numbers } = profile;
  const missing = missingOf(profile, concept);
  const rating = concept.kind === "rating" && isOneToFive(numbers);
  const skew = skewness(numbers);
  const positive = every(numbers, (value) => value > 0);
  const log = !rating && skew > STRONG_SKEW && positive;
  const ends = concept.direction === "max" ? { worst: 1, best: 5 } : { worst: 5, best: 1 };
  const reasons = [reason(concept.id)];
  const values = { skewness: skew.toFixed(1) };
  if (log) reasons.push(reason("LOG", values));
  else if (rating) reasons.push(reason("RATING_ENDS"));
  else if (skew > STRONG_SKEW) reasons.push(reason("SKEWED_LINEAR", values));
  if (missing === "zero" && numbers.length < profile.cells.length) reasons.push(reason("BLANK_IS_ZERO"));
  const criterion: Criterion = {
    column: header,
    dimension,
    axis: concept.axis,
    weight: 1,
    direction: concept.direction,
    scale: log ? "log" : "linear",
    worst: rating ? ends.worst : null,
    best: rating ? ends.best : null,
    missing,
    bands: [],
  };
  return { criterion, reasons };
}

/** Sums and counts are 0 where nothing is written; a rate or a mean is not known. */
function missingOf({ words, numbers }: ColumnProfile, { kind }: Concept): Missing {
  const adds = kind === "sum" || kind === "count";
  const isRate = RATE.test(words) || every(numbers, (value) => Math.abs(value) <= 1);
  return adds && !isRate ? "zero" : "unknown";
}

function isOneToFive(numbers: Float64Array): boolean {
  return every(numbers, (value) => Number.isInteger(value) && value >= 1 && value <= 5);
}
