/** What the source (000) says about people an account, best tier first: a team of 3, an account manager and a half. */
export const SOURCE_PEOPLE: readonly number[] = [3, 1.5];

/** One tier. */
export interface TierStaff {
  readonly accounts: number;
  /** Full-time equivalents; NaN where nobody has said how many the tier needs. */
  readonly people: number;
}

/**
 * The people that each tier asks for: people of a team × accounts ÷ accounts that share a team. They are full-time
 * equivalents and not rounded: 1.5 people already is one.
 *
 * The source leaves open whether a team is shared, and how the lower tiers are staffed: sharing is an argument, and a
 * tier without a figure stays without one. Checked against test/data/salesForce.json.
 *
 * @param tiers one an account: the index of its tier; -1 has none and is not counted
 * @param people one a tier, of a team, 0 or more; NaN is not known
 * @param accountsPerTeam one a tier, above 0
 * @returns one entry a tier
 */
export function staffing(
  tiers: ArrayLike<number>,
  people: readonly number[],
  accountsPerTeam: readonly number[],
): TierStaff[] {
  const accounts = people.map(() => 0);
  for (let account = 0; account < tiers.length; account++) {
    const tier = tiers[account] as number;
    if (tier >= 0) accounts[tier] = (accounts[tier] ?? 0) + 1;
  }
  return accounts.map((count, tier) => ({
    accounts: count,
    people: ((people[tier] as number) * count) / (accountsPerTeam[tier] as number),
  }));
}
