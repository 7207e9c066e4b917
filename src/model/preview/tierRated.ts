import { RATED, type Assessment, type Step } from "../assessment";
import type { Model } from "../document/types";
import type { Portfolio } from "../portfolio/types";
import { roundScore } from "../round";
import type { Scored } from "../score/scoreRated";
import { cutsOf, fitCuts } from "../tier/fitCuts";
import { hold } from "../tier/hold";
import { checkCuts } from "../tier/tierByCut";
import { quotaCuts, quotaPotentialCut } from "./fit";
import type { Standing } from "./ratedOnce";

type Steps = Pick<
  Assessment,
  "cuts" | "potentialCut" | "byScore" | "afterBuffer" | "afterPotential" | "afterGates" | "tier" | "decidedBy"
>;

/** Accounts in ascending order of a figure. */
export interface Orders {
  /** Of those that have a score and enough of it known. */
  readonly score: Uint32Array;
  readonly potential: Uint32Array;
}

/** `tierAccounts` for accounts that are in order already. */
export function tierRated(
  portfolio: Portfolio,
  model: Model,
  scored: Scored,
  standing: Standing,
  orders: Orders,
): Steps {
  const { tiers } = model;
  const count = tiers.list.length;
  const isPareto = tiers.by === "pareto";
  const rated = masked(scored);
  const given = cutsOf(tiers.list);
  const cuts =
    given ??
    (tiers.by === "quota" ? quotaCuts(tiers, rated, orders.score) : fitCuts(tiers, standing.amounts));
  checkCuts(cuts);

  const byScore = isPareto ? byAmount(rated, standing.amounts, cuts) : byCuts(rated, cuts);
  const afterBuffer =
    isPareto || portfolio.previous === null ? byScore : hold(rated, portfolio.previous, cuts, tiers.buffer);
  const potential = scored.potential ?? new Float64Array(portfolio.count).fill(NaN);
  const found =
    given === null && tiers.by === "quota"
      ? quotaPotentialCut(byScore, potential, orders.potential, count)
      : null;
  const potentialCut = roundScore(found ?? tiers.potentialCut);
  const afterPotential =
    tiers.rule === "potential" ? byPotential(afterBuffer, potential, potentialCut, count) : afterBuffer;
  const afterGates = capped(afterPotential, model, standing);
  const tier = Int16Array.from(afterGates);
  standing.overridden.forEach((own, account) => {
    if (own !== null) tier[account] = own;
  });
  const decidedBy = decided(standing, { byScore, afterBuffer, afterPotential, afterGates });
  return { cuts, potentialCut, byScore, afterBuffer, afterPotential, afterGates, tier, decidedBy };
}

/** Scores of the accounts of which enough is known; NaN elsewhere. */
export function masked({ score, status }: Pick<Scored, "score" | "status">): Float64Array {
  const rated = Float64Array.from(score);
  for (let account = 0; account < rated.length; account++)
    if (status[account] !== RATED) rated[account] = NaN;
  return rated;
}

function byCuts(values: Float64Array, cuts: readonly number[]): Int16Array {
  const tiers = new Int16Array(values.length);
  for (let account = 0; account < tiers.length; account++) {
    const value = values[account] as number;
    let tier = 0;
    while (tier < cuts.length && !(value >= (cuts[tier] as number))) tier++;
    tiers[account] = Number.isNaN(value) ? -1 : tier;
  }
  return tiers;
}

function byAmount(rated: Float64Array, amounts: Float64Array, cuts: readonly number[]): Int16Array {
  return byCuts(
    rated.map((score, account) => (Number.isNaN(score) ? NaN : amounts[account] || 0)),
    cuts,
  );
}

function byPotential(before: Int16Array, potential: Float64Array, cut: number, count: number): Int16Array {
  const tiers = Int16Array.from(before);
  for (let account = 0; account < tiers.length; account++) {
    if ((tiers[account] as number) < count - 2) continue;
    const value = potential[account] as number;
    tiers[account] = Number.isNaN(value) ? -1 : value >= cut ? count - 2 : count - 1;
  }
  return tiers;
}

function capped(before: Int16Array, { gates, tiers }: Model, standing: Standing): Int16Array {
  const capped = Int16Array.from(before);
  gates.forEach(({ cap }, index) => {
    const highest = tiers.list.findIndex(({ label }) => label === cap);
    standing.gates[index]?.flags.forEach((isCaught, account) => {
      const tier = capped[account] as number;
      if (isCaught && tier >= 0 && tier < highest) capped[account] = highest;
    });
  });
  return capped;
}

function decided(
  { overridden }: Standing,
  steps: Pick<Steps, "byScore" | "afterBuffer" | "afterPotential" | "afterGates">,
): (Step | null)[] {
  const { byScore, afterBuffer, afterPotential, afterGates } = steps;
  const decidedBy = new Array<Step | null>(byScore.length);
  for (let account = 0; account < byScore.length; account++) {
    decidedBy[account] =
      overridden[account] !== null
        ? "override"
        : afterGates[account] === -1
          ? null
          : afterGates[account] !== afterPotential[account]
            ? "gate"
            : afterPotential[account] !== afterBuffer[account]
              ? "potential"
              : afterBuffer[account] === byScore[account]
                ? "score"
                : "buffer";
  }
  return decidedBy;
}
