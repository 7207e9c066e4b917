import type { Assessment } from "../assessment";

/** An account that leaves its tier in more draws than this is unsure. Ours. */
const UNSURE = 0.2;

/** How firm a tier is under chance in the weights. */
export interface TierStability {
  readonly tier: number;
  readonly accounts: number;
  /** Mean odds that its accounts stay, 0..1; NaN where it has none. */
  readonly staying: number;
  /** Accounts that leave it in more than one draw of five. */
  readonly unsure: number;
}

/**
 * Sums up the odds of accounts by the tier that the model gave them, gates and overrides apart.
 *
 * @param accounts rated accounts
 * @param staying odds that each of them stays, 0..1
 * @returns one entry a tier, and the accounts that may leave, the least firm first
 */
export function stabilityOfTiers(
  { model, afterPotential }: Assessment,
  accounts: readonly number[],
  staying: readonly number[],
): {
  readonly tiers: readonly TierStability[];
  readonly least: readonly { readonly account: number; readonly staying: number }[];
} {
  const all = accounts.map((account, place) => ({ account, staying: staying[place] as number }));
  return {
    tiers: model.tiers.list.map((_, tier) => {
      const own = all.filter(({ account }) => afterPotential[account] === tier);
      return {
        tier,
        accounts: own.length,
        staying: own.reduce((sum, entry) => sum + entry.staying, 0) / own.length,
        unsure: own.filter((entry) => 1 - entry.staying > UNSURE).length,
      };
    }),
    least: all
      .filter((entry) => entry.staying < 1)
      .sort((one, other) => one.staying - other.staying || one.account - other.account),
  };
}
