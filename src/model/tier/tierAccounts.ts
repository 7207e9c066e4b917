import { cap } from "./cap";
import { cutsOf, fitCuts } from "./fitCuts";
import { fitPotentialCut } from "./fitPotentialCut";
import { gateFlags } from "./gateFlags";
import { hold } from "./hold";
import { accountKey, isInForce, overridesByAccount } from "./overrides";
import { potentialRule } from "./potentialRule";
import { tierByCut } from "./tierByCut";
import { roundScore } from "../round";
import { RATED, type Assessment, type Step } from "../assessment";
import type { Model } from "../document/types";
import type { Portfolio } from "../portfolio/types";
import type { Scored } from "../score/scoreRated";

/** Each step's tier, and which step decided. */
type Steps = Pick<
  Assessment,
  "cuts" | "potentialCut" | "byScore" | "afterBuffer" | "afterPotential" | "afterGates" | "tier" | "decidedBy"
>;

/** The second part of an assessment. */
export interface Tiered {
  readonly steps: Steps;
  /** One list a gate: accounts whose cell it could not judge, as indices. */
  readonly unclear: readonly (readonly number[])[];
}

/**
 * Takes every rated account through the steps of the method: score → buffer → potential rule → gates → override.
 * Where Pareto decides, the size column takes the place of the score and the buffer plays no part.
 */
export function tierAccounts(portfolio: Portfolio, model: Model, scored: Scored): Tiered {
  const { tiers } = model;
  const isPareto = tiers.by === "pareto";
  const amounts = portfolio.size?.values ?? new Float64Array(portfolio.count).fill(NaN);
  const rated = scored.score.map((score, account) => (scored.status[account] === RATED ? score : NaN));
  const given = cutsOf(tiers.list);
  const cuts = given ?? fitCuts(tiers, isPareto ? amounts : rated);

  const judged = isPareto
    ? rated.map((score, account) => (Number.isNaN(score) ? NaN : amounts[account] || 0))
    : rated;
  const byScore = tierByCut(judged, cuts);
  const afterBuffer =
    isPareto || portfolio.previous === null ? byScore : hold(rated, portfolio.previous, cuts, tiers.buffer);
  const potential = scored.potential ?? new Float64Array(portfolio.count).fill(NaN);
  const found =
    given === null && tiers.by === "quota" ? fitPotentialCut(byScore, potential, tiers.list.length) : null;
  const potentialCut = roundScore(found ?? tiers.potentialCut);
  const afterPotential =
    tiers.rule === "potential"
      ? potentialRule(afterBuffer, potential, tiers.list.length, potentialCut)
      : afterBuffer;

  const labels = tiers.list.map((tier) => tier.label);
  const gates = model.gates.map((gate, index) => gateFlags(portfolio.gates[index] ?? [], gate));
  const afterGates = gates.reduce(
    (capped, { flags }, index) => cap(capped, flags, labels.indexOf(model.gates[index]?.cap ?? "")),
    afterPotential,
  );
  const overridden = overriddenTiers(portfolio.ids, model, labels);
  const tier = afterGates.map((index, account) => overridden[account] ?? index);

  const decidedBy = Array.from(tier, (_, account): Step | null => {
    if (overridden[account] !== null) return "override";
    if (afterGates[account] === -1) return null;
    if (afterGates[account] !== afterPotential[account]) return "gate";
    if (afterPotential[account] !== afterBuffer[account]) return "potential";
    return afterBuffer[account] === byScore[account] ? "score" : "buffer";
  });
  return {
    steps: { cuts, potentialCut, byScore, afterBuffer, afterPotential, afterGates, tier, decidedBy },
    unclear: gates.map((gate) => gate.unclear),
  };
}

/** Index of the tier that an override gives, null where none is in force. */
export function overriddenTiers(
  ids: readonly string[],
  model: Model,
  labels: readonly string[],
): (number | null)[] {
  const overrides = overridesByAccount(model.overrides);
  return ids.map((id) => {
    const override = overrides.get(accountKey(id));
    return override && isInForce(override, model.asOf) ? labels.indexOf(override.tier) : null;
  });
}
