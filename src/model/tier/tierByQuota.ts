import { ModelError } from "../error";
import { roundScore } from "../round";
import { countAbove, countBelow, sortedKnown } from "../statistics/sorted";
import type { Ties } from "../document/types";

/**
 * Tiers by capacity: the best accounts fill the first tier, the next the second; the last takes what is left.
 *
 * Shares (all below 1) are turned into numbers of accounts by the largest remainder; of equal remainders the
 * upper tier's comes first. Counts (all 1 or more) are filled from the top. Equal scores at an edge all rise
 * (`promote`), all fall (`demote`), or are split in the order of the list (`order`).
 * Checked against test/data/apportionment.json.
 *
 * @param scores NaN has no tier and takes no place
 * @param quotas one a tier, best first; the last tier's may be left out and is not read
 * @param tierCount number of tiers
 * @returns index of the tier, -1 where the score is NaN
 * @throws {ModelError} LABELS_COUNT, NUMBER_EXPECTED, QUOTA_MIXED, QUOTA_SUM
 */
export function tierByQuota(
  scores: ArrayLike<number>,
  quotas: readonly number[],
  tierCount: number,
  ties: Ties = "promote",
): Int16Array {
  const rounded = new Float64Array(scores).map(roundScore);
  const sorted = sortedKnown(rounded);
  const edges = placesUpTo(quotas, tierCount, sorted.length);
  const tierOfPlace = (place: number): number => {
    const tier = edges.findIndex((edge) => place < edge);
    return tier === -1 ? tierCount - 1 : tier;
  };
  const seen = new Map<number, number>();
  return Int16Array.from(rounded, (score) => {
    if (Number.isNaN(score)) return -1;
    const first = countAbove(sorted, score);
    if (ties === "promote") return tierOfPlace(first);
    if (ties === "demote") return tierOfPlace(sorted.length - countBelow(sorted, score) - 1);
    const before = seen.get(score) ?? 0;
    seen.set(score, before + 1);
    return tierOfPlace(first + before);
  });
}

/**
 * For each tier but the last: how many places it and the tiers above it have together.
 *
 * @throws {ModelError} as `tierByQuota`
 */
export function placesUpTo(quotas: readonly number[], tierCount: number, accounts: number): number[] {
  checkQuotas(quotas, tierCount);
  const upper = quotas.slice(0, tierCount - 1);
  const places = upper.every((quota) => quota < 1) ? largestRemainder(upper, accounts) : upper;
  let total = 0;
  return places.map((place) => (total += place));
}

function largestRemainder(shares: readonly number[], accounts: number): number[] {
  const rest = Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  const exact = [...shares, rest].map((share) => share * accounts);
  const places = exact.map(Math.floor);
  const free = accounts - places.reduce((sum, place) => sum + place, 0);
  const remainder = (tier: number): number => roundScore((exact[tier] as number) - (places[tier] as number));
  const byRemainder = exact.map((_, tier) => tier).sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const tier of byRemainder.slice(0, free)) places[tier] = (places[tier] as number) + 1;
  return places.slice(0, -1);
}

/** Refuses quotas that are neither shares nor counts, or shares of more than all accounts. */
export function checkQuotas(quotas: readonly number[], tierCount: number): void {
  if (quotas.length !== tierCount && quotas.length !== tierCount - 1) {
    throw new ModelError("LABELS_COUNT", { count: quotas.length, expected: String(tierCount) });
  }
  quotas.forEach((quota, index) => {
    if (!(quota >= 0) || (quota >= 1 && !Number.isInteger(quota))) {
      throw new ModelError("NUMBER_EXPECTED", {
        ...{ path: "quotas", row: index + 1, content: String(quota) },
        expected: "0 … 1; 1, 2, 3 …",
      });
    }
  });
  const shares = quotas.filter((quota) => quota < 1);
  if (shares.length > 0 && shares.length < quotas.length) throw new ModelError("QUOTA_MIXED");
  const total = roundScore(shares.reduce((sum, share) => sum + share, 0));
  if (total > 1) throw new ModelError("QUOTA_SUM", { content: String(total) });
}
