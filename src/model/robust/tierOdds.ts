import { checkCuts } from "../tier/tierByCut";
import { knownWeight } from "../score/knownWeight";
import { ModelError } from "../error";
import { roundScore } from "../round";
import { chanceFrom } from "./chance";
import { dirichlet } from "./dirichlet";

/** A score this far below a cut rounds to it, at 9 decimals and then at 6. */
const HALF_STEP = 5.005e-7;

/** What chance is made of. */
export interface Draws {
  /** Standard deviation of the weights relative to the weights, 0 or more. */
  readonly spread: number;
  /** Random weight vectors, 1 or more. */
  readonly runs: number;
  /** A whole number; the same seed gives the same figures on every engine. */
  readonly seed: number;
}

/**
 * How sure each account's tier is when the weights are not: the share of random weight vectors that put it there.
 * The vectors are Dirichlet(w·c) with c = (1 − Σw²)/(s²·Σw²) − 1: their mean is w, their spread s.
 *
 * Source: category acceptability, as in SMAA-TRI (Tervonen et al. 2009, EJOR 192).
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0; a weight of 0 stays 0
 * @param cuts best first, one fewer than the tiers
 * @returns one column a tier, 0..1, an account's sum to 1; NaN where nothing is known of it
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO, CUTS_UNSORTED; NUMBER_EXPECTED where the
 *   spread is wider than weights can be
 */
export function tierOdds(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  cuts: readonly number[],
  { spread, runs, seed }: Draws,
): Float64Array[] {
  checkCuts(cuts);
  const known = knownWeight(ratings, weights);
  const shapes = shapesOf(weights, spread);
  const chance = chanceFrom(seed);
  const thresholds = cuts.map((cut) => roundScore(cut) - HALF_STEP);
  const counts = Array.from({ length: cuts.length + 1 }, () => new Float64Array(known.length));
  const draws = shapes === null ? 1 : runs;
  const accounts = Array.from(known, (_, account) => ratings.map((column) => column[account] as number));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = shapes === null ? weights : dirichlet(shapes, chance);
    accounts.forEach((own, account) => {
      const tier = tierUnder(own, drawn, thresholds) ?? tierUnder(own, weights, thresholds) ?? 0;
      const column = counts[tier] as Float64Array;
      column[account] = (column[account] as number) + 1;
    });
  }
  return counts.map((column) => column.map((count, account) => (known[account] === 0 ? NaN : count / draws)));
}

/** Shapes of the distribution; null where the weights cannot vary. */
function shapesOf(weights: readonly number[], spread: number): number[] | null {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const squares = shares.reduce((sum, share) => sum + share * share, 0);
  if (spread === 0 || shares.filter((share) => share > 0).length === 1) return null;
  const concentration = (1 - squares) / (spread * spread * squares) - 1;
  if (!(concentration > 0)) {
    const widest = Math.sqrt((1 - squares) / squares);
    throw new ModelError("NUMBER_EXPECTED", {
      path: "spread",
      content: String(spread),
      expected: `< ${roundScore(widest)}`,
    });
  }
  if (concentration === Infinity) return null;
  return shares.map((share) => share * concentration);
}

/** Null where what is known weighs nothing: chance may draw a weight so small that no number holds it. */
function tierUnder(
  ratings: readonly number[],
  weights: readonly number[],
  thresholds: readonly number[],
): number | null {
  let points = 0;
  let known = 0;
  for (let index = 0; index < ratings.length; index++) {
    const rating = ratings[index] as number;
    if (Number.isNaN(rating)) continue;
    const weight = weights[index] as number;
    points += weight * rating;
    known += weight;
  }
  if (known === 0) return null;
  const score = points / known;
  const tier = thresholds.findIndex((threshold) => score >= threshold);
  return tier === -1 ? thresholds.length : tier;
}
