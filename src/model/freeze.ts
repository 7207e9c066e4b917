import { assess } from "./assess";
import { withAnchors } from "./scale/frozenAnchors";
import { bufferWithin } from "./tier/hold";
import type { Assessment, ResolvedCriterion } from "./assessment";
import type { Model, Tier } from "./document/types";
import type { Portfolio } from "./portfolio/types";

/**
 * Turns what the model takes from the data into numbers, so that from then on no account moves because others
 * come or go. What is a number already is left alone.
 *
 * Anchors are rounded to two significant digits, or to as many as keep worst and best apart; quotas and Pareto
 * shares become cuts, mean and median matrix cuts. A quota's ties by `order` cannot be told apart by a cut and
 * are frozen as `promote`; a buffer too wide for the cuts found is narrowed. A scale without anchors, and an
 * end that nothing was observed for, stay null.
 *
 * @throws {ModelError} as `assess`
 */
export function freeze(portfolio: Portfolio, model: Model): Model {
  const found = assess(portfolio, model);
  const anchored: Model = {
    ...model,
    criteria: model.criteria.map((criterion, index) =>
      withAnchors(criterion, found.criteria[index] as ResolvedCriterion),
    ),
  };
  const { cuts, potentialCut, matrixCuts } = assess(portfolio, anchored);
  return {
    ...anchored,
    tiers: { ...frozenTiers(model.tiers, cuts), potentialCut },
    matrix: {
      ...model.matrix,
      direct: matrixCuts.direct ?? model.matrix.direct,
      potential: matrixCuts.potential ?? model.matrix.potential,
    },
  };
}

function frozenTiers(tiers: Model["tiers"], cuts: Assessment["cuts"]): Model["tiers"] {
  if (cuts.some(Number.isNaN)) return tiers;
  const list = tiers.list.map((tier, index): Tier => ({ ...tier, cut: tier.cut ?? cuts[index] ?? null }));
  const buffer = tiers.by === "quota" ? bufferWithin(cuts, tiers.buffer) : tiers.buffer;
  return { ...tiers, list, buffer };
}
