import { ModelError } from "../error";
import { roundScore } from "../round";
import { countAbove, sortedKnown } from "../statistics/sorted";

/**
 * Tiers by cumulative share of an amount (ABC analysis): with the amounts in descending order an account is in
 * the first tier whose share exceeds the cumulative share *before* it, so the account that crosses a share stays
 * above. Equal amounts stay together; a blank, zero or negative amount is in the last tier.
 * Checked against test/data/abc.json.
 *
 * @param amounts one an account, any unit; NaN is blank
 * @param shares cumulative, above 0 and below 1, rising; one fewer than the tiers
 * @returns index of the tier, `shares.length` the last
 * @throws {ModelError} NUMBER_EXPECTED, CUTS_UNSORTED
 * @example tierByPareto([80, 15, 5, 0], [0.8, 0.95]) // 0, 1, 2, 2
 */
export function tierByPareto(amounts: ArrayLike<number>, shares: readonly number[]): Int16Array {
  checkParetoShares(shares);
  const rounded = new Float64Array(amounts).map(roundScore);
  const descending = sortedKnown(rounded)
    .filter((amount) => amount > 0)
    .reverse();
  const ascending = Float64Array.from(descending).reverse();
  const before = new Float64Array(descending.length + 1);
  descending.forEach((amount, place) => (before[place + 1] = (before[place] as number) + amount));
  const total = before[descending.length] as number;
  const edges = shares.map(roundScore);
  return Int16Array.from(rounded, (amount) => {
    if (!(amount > 0)) return shares.length;
    const share = roundScore((before[countAbove(ascending, amount)] as number) / total);
    const tier = edges.findIndex((edge) => share < edge);
    return tier === -1 ? shares.length : tier;
  });
}

/** Refuses cumulative shares outside 0..1, or that do not rise. */
export function checkParetoShares(shares: readonly number[]): void {
  shares.forEach((share, index) => {
    if (!(share > 0 && share < 1))
      throw new ModelError("NUMBER_EXPECTED", {
        ...{ path: "shares", row: index + 1, content: String(share) },
        expected: "> 0, < 1",
      });
    if (share <= (shares[index - 1] ?? 0))
      throw new ModelError("CUTS_UNSORTED", { path: "shares", row: index + 1, content: String(share) });
  });
}
