import type { Assessment, Warning } from "../assessment";
import type { Portfolio } from "../portfolio/types";
import { aboutBlanks, aboutLikeness, aboutOutliers, aboutOverlaps, type CheckedCriterion } from "./data";
import { aboutNames } from "./names";
import { aboutCuts } from "./nearCuts";
import { bySeverity } from "./severity";
import { aboutWeights } from "./weights";

/**
 * All that there is to know of a portfolio and its model before the tiers are believed (method, Checks): what the run
 * itself tells, and what the data tell besides. The most severe first. Time grows with n·log n in the accounts.
 *
 * @param portfolio the one that was assessed
 * @param findings what was noticed of the list itself
 */
export function health(
  portfolio: Portfolio,
  assessment: Assessment,
  findings: readonly Warning[] = [],
): Warning[] {
  const { rows, names, ids } = portfolio;
  const { model } = assessment;
  const { dimensions } = model;
  const criteria = model.criteria.map((criterion, index): CheckedCriterion => ({
    column: portfolio.metrics[index] as Portfolio["metrics"][number],
    ratings: assessment.ratings[index] ?? [],
    weight: assessment.criteria[index]?.weight ?? 0,
    dimension: dimensions.length > 0 ? criterion.dimension : "",
    scale: criterion.scale,
    missing: criterion.missing,
  }));
  const weighed = dimensions.length > 0 ? dimensions : model.criteria;
  const duplicates = aboutNames(names, rows, model.id === null ? ids : null);
  const judged = new Set(model.criteria.map(({ column }) => column));
  return bySeverity([
    ...findings.filter(({ where }) => where.column === undefined || judged.has(where.column)),
    ...assessment.warnings,
    ...aboutLikeness(criteria),
    ...aboutBlanks(criteria, rows),
    ...duplicates.map((own) => ({ ...own, where: { ...own.where, column: model.account } })),
    ...aboutWeights(weighed.map(({ weight }) => weight)),
    ...aboutCuts(assessment, names),
    ...aboutOutliers(criteria, rows, names),
    ...aboutOverlaps(criteria),
  ]);
}
