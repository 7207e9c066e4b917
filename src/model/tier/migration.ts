/**
 * How accounts moved between tiers: entry (i, j) counts those that went from tier i to tier j.
 * Checked against test/data/migration.json.
 *
 * @param before index of each account's tier, -1 where none: such an account is not counted
 * @param after the same, later
 */
export function migration(before: ArrayLike<number>, after: ArrayLike<number>, tiers: number): number[][] {
  const counts = Array.from({ length: tiers }, () => Array<number>(tiers).fill(0));
  for (let account = 0; account < before.length; account++) {
    const row = counts[before[account] as number];
    const to = after[account] as number;
    if (row?.[to] !== undefined) row[to] += 1;
  }
  return counts;
}
