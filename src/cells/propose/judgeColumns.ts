import type { Criterion } from "../../model/document/types";
import { conceptOf, senseOf, type Concept, type ConceptId, type HeaderSense } from "./concepts";
import { criterionOf } from "./criterion";
import { exclusionOf } from "./exclusion";
import { movesInStep } from "./movesInStep";
import type { ColumnProfile } from "./profile";
import { reason, type ExclusionCode, type Reason } from "./reason";

/** What becomes of a column. */
export interface Judgement {
  readonly column: string;
  readonly sense: HeaderSense | null;
  /** Null: left out. */
  readonly criterion: Criterion | null;
  readonly reasons: readonly Reason[];
}

interface Candidate {
  readonly profile: ColumnProfile;
  readonly sense: HeaderSense | null;
  readonly exclusion: ExclusionCode | null;
}

/**
 * Decides column by column what is a criterion. Columns whose headers say nothing known are left out, unless that is
 * true of all: then each is taken as direct value, outside the dimensions.
 *
 * @param dimensionOf name of a concept's dimension
 */
export function judgeColumns(
  profiles: readonly ColumnProfile[],
  dimensionOf: (concept: Concept) => string,
): Judgement[] {
  const candidates = profiles.map((profile): Candidate => {
    const sense = senseOf(profile.words);
    return { profile, sense, exclusion: exclusionOf(profile, sense) };
  });
  const senses = candidates.flatMap(({ sense, exclusion }) =>
    exclusion === null && sense !== null ? sense : [],
  );
  const kept: ColumnProfile[] = [];
  return candidates.map(({ profile, sense, exclusion }) => {
    const leftOut = (why: Reason): Judgement => ({
      column: profile.header,
      sense,
      criterion: null,
      reasons: [why],
    });
    if (exclusion !== null) return leftOut(reason(exclusion));
    if (sense === null && senses.length > 0) return leftOut(reason("UNKNOWN"));
    const twin = kept.find((other) => movesInStep(other.values, profile.values));
    if (twin !== undefined) return leftOut(reason("DUPLICATE", { column: twin.header }));
    kept.push(profile);
    const concept = conceptOf(meant(sense, senses));
    return { column: profile.header, sense, ...criterionOf(profile, concept, dimensionOf(concept)) };
  });
}

/**
 * "Annual revenue" is what the customer buys from us, unless another column holds our revenue: then it is the
 * customer's own, as in a CRM.
 */
function meant(sense: HeaderSense | null, senses: readonly HeaderSense[]): ConceptId {
  if (sense === null) return "unknown";
  if (sense !== "annualRevenue") return sense;
  return senses.includes("revenue") ? "customerSize" : "revenue";
}
