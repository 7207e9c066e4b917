import { ModelError } from "../error";

/**
 * A gate's effect: a flagged account is in the tier `highest` or below. Checked against test/data/serverGrades.json.
 *
 * @param tiers index of each account's tier, -1 where none
 * @param flags true where the gate has caught the account
 * @param highest index of the highest tier a flagged account may have
 * @throws {ModelError} SHAPE
 */
export function cap(tiers: ArrayLike<number>, flags: ArrayLike<boolean>, highest: number): Int16Array {
  if (flags.length !== tiers.length) {
    throw new ModelError("SHAPE", { count: flags.length, expected: String(tiers.length) });
  }
  return Int16Array.from(tiers, (tier, account) =>
    tier >= 0 && flags[account] ? Math.max(tier, highest) : tier,
  );
}
