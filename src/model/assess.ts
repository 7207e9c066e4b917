import { RATED, UNRATED, type Assessment, type TierCount } from "./assessment";
import { checkModel } from "./document/check";
import { ModelError } from "./error";
import { placeAccounts } from "./matrix/placeAccounts";
import { rank } from "./score/rank";
import { scoreAccounts } from "./score/scoreAccounts";
import { tierAccounts } from "./tier/tierAccounts";
import { warningsOf } from "./warnings";
import type { Model } from "./document/types";
import type { Portfolio } from "./portfolio/types";

/**
 * Judges a portfolio by a model: ratings, score, tier with the step that decided it, quadrant and rank of every
 * account. Time grows with n·log n in the accounts.
 *
 * Anchors, cuts and matrix cuts that the model leaves open are taken from this portfolio, so accounts move when
 * others come and go; `freeze` turns them into numbers.
 *
 * @throws {ModelError} as `checkModel`; NO_ACCOUNTS; SHAPE if the portfolio was read by another model;
 *   ANCHORS_MISSING where one account stands alone and an anchor would have to come from it
 */
export function assess(portfolio: Portfolio, model: Model): Assessment {
  checkModel(model);
  checkPortfolio(portfolio, model);
  const scored = scoreAccounts(portfolio, model);
  const { steps, unclear } = tierAccounts(portfolio, model, scored);
  const status = scored.status.map((state, account) =>
    state === RATED && steps.afterPotential[account] === -1 ? UNRATED : state,
  );
  const tiers = countTiers(model, steps);
  const rated = scored.score.map((score, account) => (status[account] === RATED ? score : NaN));
  const unknown = new Float64Array(portfolio.count).fill(NaN);
  return {
    model,
    ...scored,
    ...steps,
    ...placeAccounts(scored.direct, scored.potential, status, model.matrix),
    direct: scored.direct ?? unknown,
    potential: scored.potential ?? unknown,
    status,
    rank: rank(rated),
    tiers,
    warnings: warningsOf(portfolio, model, scored, { tiers, status, unclear }),
  };
}

/** Refuses a portfolio that was read by another model. */
export function checkPortfolio(portfolio: Portfolio, model: Model): void {
  if (portfolio.count === 0) throw new ModelError("NO_ACCOUNTS");
  const shapes = [
    [portfolio.metrics.length, model.criteria.length],
    [portfolio.gates.length, model.gates.length],
    ...portfolio.metrics.map((column) => [column.values.length, portfolio.count]),
    ...(model.tiers.by === "pareto" ? [[portfolio.size?.values.length ?? 0, portfolio.count]] : []),
  ];
  for (const [count, expected] of shapes) {
    if (count !== expected) throw new ModelError("SHAPE", { count, expected: String(expected) });
  }
}

/** Accounts of each tier, with the cut in force. */
export function countTiers(
  { tiers }: Model,
  { cuts, potentialCut, tier }: Pick<Assessment, "cuts" | "potentialCut" | "tier">,
): TierCount[] {
  const counts = new Int32Array(tiers.list.length);
  for (const own of tier) if (own >= 0) counts[own] = (counts[own] as number) + 1;
  return tiers.list.map(({ label }, index) => {
    const isPotential = tiers.rule === "potential" && index === tiers.list.length - 2;
    const cut = isPotential ? potentialCut : (cuts[index] ?? NaN);
    const count = counts[index] as number;
    return { label, cut: Number.isNaN(cut) ? null : cut, count, share: count / tier.length };
  });
}
