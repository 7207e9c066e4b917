/** As many accounts as a finding names; its count tells the rest. */
const MOST = 10;

/**
 * The names of the first of the accounts that a finding is about.
 *
 * @param accounts indices
 * @param names one an account; empty where they have none
 */
export function toldNames(accounts: readonly number[], names: readonly string[]): string[] {
  return accounts.slice(0, MOST).flatMap((account) => names[account] ?? []);
}
