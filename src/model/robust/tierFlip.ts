import { checkCuts, tierAt } from "../tier/tierByCut";
import { checkWeights } from "../weight/checkWeights";
import { roundOutward } from "./roundOutward";
import { changeTo, scaledScore, type Standing } from "./scaledScore";
import { ModelError } from "../error";
import { roundScore } from "../round";

/** The smallest change of one weight that moves an account to another tier. */
export interface Flip {
  /** Index of the tier after it. */
  readonly tier: number;
  /** Index of the criterion. */
  readonly criterion: number;
  /** Change of its weight in points of 100, the others rescaled in proportion; just enough to have moved. */
  readonly change: number;
  /** Its weight after it, 0..100. */
  readonly weight: number;
}

/** How changes are compared: in points of 100, or relative to the weight that changes. */
export type FlipMeasure = "points" | "relative";

/** Which moves count: over either of the adjacent cuts, or below the lower one alone. */
export type FlipMoves = "any" | "fall";

const FEASIBLE = 1e-12;
const STEP = 1e-6;

/**
 * How robust each account's tier is: the smallest change of a single weight that carries its score over an adjacent
 * cut. Where a fall and a rise are equally near the fall is named, where two criteria are, the first.
 *
 * Source: after an idea of Triantaphyllou & Sánchez 1997, Decision Sciences 28(1); the form for a cut is ours.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @param cuts best first, one fewer than the tiers
 * @returns one entry an account; null where no change of one weight moves it, or nothing is known of it
 * @throws {ModelError} SHAPE, NUMBER_EXPECTED, WEIGHT_NEGATIVE, WEIGHTS_ZERO, CUTS_UNSORTED
 */
export function tierFlip(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  cuts: readonly number[],
  measure: FlipMeasure,
  moves: FlipMoves = "any",
): (Flip | null)[] {
  if (weights.length !== ratings.length)
    throw new ModelError("SHAPE", { count: weights.length, expected: String(ratings.length) });
  checkWeights(weights);
  checkCuts(cuts);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const rounded = cuts.map(roundScore);
  return Array.from(ratings[0] ?? [], (_, account) =>
    flipOf(
      ratings.map((column) => column[account] as number),
      shares,
      rounded,
      measure,
      moves,
    ),
  );
}

function flipOf(
  ratings: readonly number[],
  shares: readonly number[],
  cuts: readonly number[],
  measure: FlipMeasure,
  moves: FlipMoves,
): Flip | null {
  const isKnown = ratings.map((rating) => !Number.isNaN(rating));
  const sum = (valueOf: (share: number, index: number) => number): number =>
    shares.reduce((all, share, index) => (isKnown[index] ? all + valueOf(share, index) : all), 0);
  const points = sum((share, index) => share * (ratings[index] as number));
  const known = sum((share) => share);
  const tier = tierAt(roundScore(points / known), cuts);
  const targets = targetsOf(tier, cuts, moves);

  let least: Flip | null = null;
  let leastSize = Infinity;
  for (const target of targets) {
    shares.forEach((weight, criterion) => {
      const rating = ratings[criterion] as number;
      const others = known - weight;
      if (!isKnown[criterion] || others < FEASIBLE) return;
      const standing = { weight, rating, points: points - weight * rating, known: others };
      const flip = flipBy(standing, target, tier, cuts);
      if (flip === null) return;
      const size = Math.abs(flip.change) / (measure === "relative" ? weight : 1);
      if (least !== null && size >= leastSize) return;
      least = { ...flip, criterion };
      leastSize = size;
    });
  }
  return least;
}

/** Scores just over the adjacent cuts, the fall first. */
function targetsOf(tier: number, cuts: readonly number[], moves: FlipMoves): number[] {
  const lower = cuts[tier];
  const upper = moves === "fall" ? undefined : cuts[tier - 1];
  return [...(lower === undefined ? [] : [lower - STEP]), ...(upper === undefined ? [] : [upper])];
}

function flipBy(
  standing: Standing,
  target: number,
  tier: number,
  cuts: readonly number[],
): Omit<Flip, "criterion"> | null {
  const { weight } = standing;
  const exact = changeTo(target, standing);
  if (!(exact >= -weight - FEASIBLE && exact <= 1 - weight + FEASIBLE)) return null;
  const change = roundOutward(100 * exact);
  const after = Math.min(1, Math.max(0, weight + change / 100));
  const tierAfter = tierAt(roundScore(scaledScore(standing, after)), cuts);
  return tierAfter === tier ? null : { tier: tierAfter, change, weight: 100 * after };
}
