import { tierByPareto } from "./tierByPareto";
import { tierByQuota } from "./tierByQuota";
import { roundScore } from "../round";
import type { Model, Tier } from "../document/types";

type Tiers = Model["tiers"];

/** The cuts that stand in the model, best first; null while a quota or Pareto share has not found them. */
export function cutsOf(list: readonly Tier[]): number[] | null {
  const cuts = list.slice(0, -1).map((tier) => tier.cut);
  return cuts.every((cut) => cut !== null) ? cuts.map(roundScore) : null;
}

/**
 * Finds the cuts that a quota or Pareto share asks for in this portfolio: for each tier but the last the lowest
 * score or amount in it and the tiers above. Equal scores never stand on two sides of a cut, so ties by `order`
 * are cut as by `promote`.
 *
 * @param values what decides the tier: rounded scores of the rated accounts, where NaN takes no place, or amounts, where
 *   it counts as 0
 * @returns best first, not rising; NaN where there is no score to cut at
 * @throws {ModelError} as `tierByQuota` and `tierByPareto`
 */
export function fitCuts({ by, list, ties }: Tiers, values: Float64Array): number[] {
  if (by === "pareto") {
    const shares = list.slice(0, -1).map((tier) => tier.share ?? NaN);
    const amounts = values.map((amount) => amount || 0);
    return lowestUpTo(tierByPareto(amounts, shares), amounts, list.length);
  }
  const quotas = list.slice(0, -1).map((tier) => tier.count ?? tier.share ?? NaN);
  return lowestUpTo(tierByQuota(values, quotas, list.length, ties), values, list.length);
}

function lowestUpTo(tiers: Int16Array, values: Float64Array, tierCount: number): number[] {
  const lowest = new Float64Array(tierCount - 1).fill(Infinity);
  let highest = NaN;
  tiers.forEach((tier, account) => {
    const value = roundScore(values[account] as number);
    if (tier >= 0 && !(value <= highest)) highest = value;
    if (tier >= 0 && tier < lowest.length) lowest[tier] = Math.min(lowest[tier] as number, value);
  });
  return fallingCuts(Array.from(lowest), highest);
}

/**
 * Cuts that never rise, best first.
 *
 * @param lowest the lowest value of each tier but the last; Infinity where the tier is empty
 * @param highest the highest value of all, NaN where there is none
 */
export function fallingCuts(lowest: readonly number[], highest: number): number[] {
  let cut = Infinity;
  return lowest.map((value) => {
    cut = Math.min(cut, value);
    return cut === Infinity ? justAbove(highest) : cut;
  });
}

/** The next figure after rounding: a cut there leaves the tier empty. */
function justAbove(value: number): number {
  return roundScore(value + 1e-6);
}
