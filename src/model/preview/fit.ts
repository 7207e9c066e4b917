import type { MatrixCut, Model } from "../document/types";
import { matrixCutOfSorted } from "../matrix/matrixCut";
import { roundScore } from "../round";
import { fallingCuts } from "../tier/fitCuts";
import { placesUpTo } from "../tier/tierByQuota";

/**
 * The cuts that a quota finds, as `fitCuts`, from accounts that are in order already.
 *
 * @param order rated accounts by ascending score
 * @throws {ModelError} as `tierByQuota`
 */
export function quotaCuts({ list, ties }: Model["tiers"], score: Float64Array, order: Uint32Array): number[] {
  const quotas = list.slice(0, -1).map((tier) => tier.count ?? tier.share ?? NaN);
  const edges = placesUpTo(quotas, list.length, order.length);
  const at = (place: number): number => score[order[order.length - 1 - place] ?? -1] ?? NaN;
  const lowestAbove = (edge: number): number => {
    let place = Math.min(edge, order.length) - 1;
    // Those who tie across the edge all fall.
    if (ties === "demote") while (place >= 0 && at(place) === at(edge)) place--;
    return place < 0 ? Infinity : at(place);
  };
  return fallingCuts(edges.map(lowestAbove), at(0));
}

/**
 * The potential cut that a quota finds, as `fitPotentialCut`.
 *
 * @param order accounts by ascending potential
 */
export function quotaPotentialCut(
  byScore: Int16Array,
  potential: Float64Array,
  order: Uint32Array,
  tierCount: number,
): number | null {
  const upper = tierCount - 2;
  const places = byScore.reduce((sum, tier) => sum + Number(tier === upper), 0);
  let last: number | null = null;
  for (let place = order.length - 1, taken = 0; place >= 0 && taken < places; place--) {
    const account = order[place] as number;
    if ((byScore[account] as number) < upper) continue;
    last = potential[account] as number;
    taken++;
  }
  return last;
}

/**
 * A cut of the value matrix, as `matrixCut`.
 *
 * @param order accounts by ascending value
 * @param isPlaced 1 where the account stands in the matrix
 */
export function matrixCutOf(
  values: Float64Array,
  order: Uint32Array,
  isPlaced: Uint8Array,
  cut: MatrixCut,
): number {
  if (typeof cut === "number") return roundScore(cut);
  let count = 0;
  const sorted = new Float64Array(order.length);
  for (const account of order) if (isPlaced[account] === 1) sorted[count++] = values[account] as number;
  return matrixCutOfSorted(sorted.subarray(0, count), cut);
}
