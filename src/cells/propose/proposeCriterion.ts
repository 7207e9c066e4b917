import type { Language } from "../../locales/language";
import type { Criterion } from "../../model/document/types";
import type { Grid } from "../grid";
import { conceptOf, senseOf, type HeaderSense } from "./concepts";
import { criterionOf } from "./criterion";
import { isNumeric, profilesOf } from "./profile";
import { dimensionName } from "./valueRadar";

/**
 * A criterion for a column that a proposal left out and the analyst wants judged after all; null where it holds no
 * numbers. A header that says nothing known counts as direct value, outside the dimensions of the value radar.
 */
export function proposeCriterion(grid: Grid, column: string, language: Language): Criterion | null {
  const profile = profilesOf(grid).find(({ header }) => header === column);
  if (!profile || !isNumeric(profile)) return null;
  const sense: HeaderSense | null = senseOf(profile.words);
  const concept = conceptOf(sense === null ? "unknown" : sense === "annualRevenue" ? "revenue" : sense);
  return criterionOf(profile, concept, dimensionName(concept.dimension, language)).criterion;
}
