import type { Assessment } from "../assessment";
import type { Portfolio } from "../portfolio/types";
import { tierFlip, type Flip } from "../robust/tierFlip";
import { tierOdds, type Draws } from "../robust/tierOdds";
import { heldCuts } from "../tier/hold";
import { standingOf } from "./standing";

/** The smallest change of one weight that moves the account to another tier of the model; null where none does. */
export function accountFlip(assessment: Assessment, portfolio: Portfolio, account: number): Flip | null {
  const standing = standingOf(assessment, portfolio, account);
  if (standing === null) return null;
  const flip = tierFlip(standing.ratings, standing.weights, standing.cuts, "points")[0] ?? null;
  return flip && { ...flip, tier: standing.tiers[flip.tier] as number };
}

/** The odds of a tier. */
export interface TierOdds {
  readonly tier: number;
  /** 0..1 */
  readonly odds: number;
}

/**
 * How sure an account's tier is under chance in the weights. Where potential decides between the last two tiers, the
 * account keeps its side of that cut.
 *
 * @returns one entry a tier that the score can give it, best first; null where the score does not decide
 * @throws {ModelError} NUMBER_EXPECTED where the spread is wider than weights can be
 */
export function accountOdds(
  assessment: Assessment,
  portfolio: Portfolio,
  account: number,
  draws: Draws,
): TierOdds[] | null {
  const standing = standingOf(assessment, portfolio, account);
  if (standing === null) return null;
  const { ratings, weights, cuts, tiers } = standing;
  return tierOdds(ratings, weights, cuts, draws).map((column, band) => ({
    tier: tiers[band] as number,
    odds: column[0] as number,
  }));
}

/**
 * How sure the tiers of several accounts are: for each the odds that the score keeps it in its band.
 *
 * @param accounts indices of rated accounts of a model whose tiers go by the score
 * @returns 0..1, one entry each
 * @throws {ModelError} NUMBER_EXPECTED where the spread is wider than weights can be
 */
export function oddsOfStaying(
  assessment: Assessment,
  portfolio: Portfolio,
  accounts: readonly number[],
  draws: Draws,
): number[] {
  const { model, criteria, cuts } = assessment;
  const byPotential = model.tiers.rule === "potential";
  const used = byPotential ? cuts.slice(0, -1) : cuts;
  const byPrevious = new Map<number, number[]>();
  accounts.forEach((account, place) => {
    const previous = portfolio.previous?.[account] ?? -1;
    const places = byPrevious.get(previous);
    if (places) places.push(place);
    else byPrevious.set(previous, [place]);
  });
  const staying = new Array<number>(accounts.length).fill(NaN);
  for (const [previous, places] of byPrevious) {
    const columns = tierOdds(
      assessment.ratings.map((column) => places.map((place) => column[accounts[place] as number] as number)),
      criteria.map(({ weight }) => weight),
      heldCuts(used, previous, model.tiers.buffer),
      draws,
    );
    places.forEach((place, at) => {
      const band = Math.min(assessment.afterBuffer[accounts[place] as number] as number, used.length);
      staying[place] = columns[band]?.[at] ?? NaN;
    });
  }
  return staying;
}
