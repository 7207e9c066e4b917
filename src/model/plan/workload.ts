import { ModelError } from "../error";
import { roundScore } from "../round";

/** The source's warning sign (000): managers with more than 50 accounts. */
export const LOAD_LIMIT = 50;

/** What one owner looks after. */
export interface OwnerLoad {
  /** Index of the owner's first account. */
  readonly row: number;
  readonly accounts: number;
  /** Sum of the weights of their tiers. */
  readonly load: number;
  /** Whether the load is above the limit; at the limit it is not. */
  readonly isOver: boolean;
}

/**
 * How much each owner has to look after. With weights of 1 the load is the number of accounts, as the source counts it;
 * other weights are ours, as is 1 for an account without a tier. Checked against test/data/salesForce.json.
 *
 * @param owners one an account, the same owner in any letter case; "" is nobody, who has a row too
 * @param tiers one an account: the index of its tier; -1 has none
 * @param weights one a tier, not negative
 * @returns one entry an owner, in order of first appearance; without owner and tier an account is none
 * @throws {ModelError} WEIGHT_NEGATIVE
 */
export function workload(
  owners: readonly string[],
  tiers: ArrayLike<number>,
  weights: readonly number[],
  limit: number,
): OwnerLoad[] {
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative !== -1) {
    const place = { path: "weights", row: negative + 1 };
    throw new ModelError("WEIGHT_NEGATIVE", { ...place, content: String(weights[negative]) });
  }
  const loads = new Map<string, { row: number; accounts: number; load: number }>();
  owners.forEach((owner, row) => {
    const tier = tiers[row] as number;
    if (owner === "" && tier === -1) return;
    const key = owner.toLowerCase();
    const own = loads.get(key) ?? { row, accounts: 0, load: 0 };
    loads.set(key, { ...own, accounts: own.accounts + 1, load: own.load + (weights[tier] ?? 1) });
  });
  return [...loads.values()].map((own) => {
    const load = roundScore(own.load);
    return { ...own, load, isOver: load > limit };
  });
}
