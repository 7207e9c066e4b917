import type { Override } from "../document/types";

/** Overrides by account, in any letter case. Of several for one account the first counts, as MATCH finds it. */
export function overridesByAccount(overrides: readonly Override[]): ReadonlyMap<string, Override> {
  return new Map([...overrides].reverse().map((override) => [accountKey(override.id), override]));
}

export function accountKey(id: string): string {
  return id.toLowerCase();
}

/**
 * An override holds up to and including its day, judged against the model's *as of* date and never against
 * today's clock: the same model gives the same tiers tomorrow.
 *
 * @param asOf ISO date; null: overrides do not expire
 */
export function isInForce(override: Override, asOf: string | null): boolean {
  return override.expires === null || asOf === null || override.expires >= asOf;
}
