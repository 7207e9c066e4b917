import { roundScore } from "../round";
import { weightedSum } from "../score/weightedSum";
import { tierAt } from "../tier/tierByCut";
import { shownFigure } from "./shownFigures";
import { tierFlip, type Flip } from "./tierFlip";
import { tierGap } from "./tierGap";

/** A criterion that lifts an account above its own score, or keeps it below. */
export interface Part {
  /** Index of the criterion. */
  readonly criterion: number;
  /** 0..100, a whole number. */
  readonly rating: number;
}

/** The way to the tier above. */
export type WayUp =
  /** The criterion that needs the fewest rating points, and how many. */
  | { readonly kind: "one"; readonly tier: number; readonly criterion: number; readonly points: number }
  /** No criterion alone is enough: percent of the room up to 100 that would do on all of them. */
  | { readonly kind: "all"; readonly tier: number; readonly percent: number }
  /** The cut lies beyond the best ratings. */
  | { readonly kind: "none"; readonly tier: number };

/** What would make the account fall below its tier. */
export type WayDown =
  /** The relatively smallest change of one weight, in percent of all weight. */
  | { readonly kind: "weight"; readonly criterion: number; readonly before: number; readonly after: number }
  /** Its potential, once below the cut. */
  | { readonly kind: "potential"; readonly value: number; readonly cut: number }
  /** No change of one weight. */
  | { readonly kind: "none" };

/**
 * Why an account is in its tier, in the figures of a sentence. They are rounded for reading, and so that the sentence
 * stays true: the score lies in its tier, what is needed is enough, and the changed weight does carry the account
 * out of its tier.
 */
export interface Reason {
  readonly tier: number;
  readonly score: number;
  /** At most two, the one that lifts the account most first; none where all known ratings are alike. */
  readonly strong: readonly Part[];
  readonly weak: Part | null;
  /** Null where there is nothing to say, as in the top tier. */
  readonly up: WayUp | null;
  /** Null where there is nothing to say, as in the last tier. */
  readonly down: WayDown | null;
}

const STRONG_AT_MOST = 2;

/**
 * Why accounts are in their tiers. What lifts an account is told by weight × (rating − score): these pulls sum to 0,
 * so every strength stands against a weakness. The way down is the relatively smallest change of one weight. Ours.
 *
 * @param ratings one column a criterion, one entry an account, 0..100; NaN is unknown
 * @param weights one a criterion, not negative, any total above 0
 * @param cuts best first, one fewer than the tiers
 * @returns one entry an account; null where nothing is known of it
 * @throws {ModelError} NO_CRITERIA, SHAPE, WEIGHT_NEGATIVE, WEIGHTS_ZERO, CUTS_UNSORTED
 */
export function reasons(
  ratings: readonly ArrayLike<number>[],
  weights: readonly number[],
  cuts: readonly number[],
): (Reason | null)[] {
  const gaps = tierGap(ratings, weights, cuts);
  const falls = tierFlip(ratings, weights, cuts, "relative", "fall");
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => weight / total);
  const rounded = cuts.map(roundScore);
  return Array.from(weightedSum(ratings, weights), (score, account) => {
    if (Number.isNaN(score)) return null;
    const own = ratings.map((column) => column[account] as number);
    const tier = tierAt(score, rounded);
    const points = gaps.points.map((column) => column[account] as number);
    return {
      tier,
      score: shownFigure(score, "nearest", (shown) => tierAt(shown, rounded) === tier),
      ...partsOf(own, shares, score),
      up: tier === 0 ? null : wayUp(tier - 1, own, points, gaps.evenly[account] as number),
      down: tier === cuts.length ? null : wayDown(falls[account] ?? null, shares),
    };
  });
}

function partsOf(
  ratings: readonly number[],
  shares: readonly number[],
  score: number,
): Pick<Reason, "strong" | "weak"> {
  const pulls = ratings.map((rating, criterion) => {
    const pull = roundScore((shares[criterion] as number) * (rating - score));
    return { criterion, rating: Math.round(roundScore(rating)), pull: Number.isNaN(pull) ? 0 : pull };
  });
  const sorted = pulls.sort((one, other) => other.pull - one.pull);
  const partOf = ({ criterion, rating }: Part): Part => ({ criterion, rating });
  const lowest = Math.min(...sorted.map(({ pull }) => pull));
  const weak = lowest < 0 ? sorted.find(({ pull }) => pull === lowest) : undefined;
  const strong = sorted.filter(({ pull }) => pull > 0).slice(0, STRONG_AT_MOST);
  return { strong: strong.map(partOf), weak: weak ? partOf(weak) : null };
}

function wayUp(tier: number, ratings: readonly number[], points: readonly number[], evenly: number): WayUp {
  const least = Math.min(...points.filter((needed) => !Number.isNaN(needed)));
  const criterion = points.indexOf(least);
  if (criterion !== -1) {
    const rating = ratings[criterion] as number;
    return {
      kind: "one",
      tier,
      criterion,
      points: shownFigure(least, "up", (shown) => rating + shown <= 100),
    };
  }
  if (Number.isNaN(evenly)) return { kind: "none", tier };
  return { kind: "all", tier, percent: shownFigure(100 * evenly, "up", (shown) => shown <= 100) };
}

function wayDown(flip: Flip | null, shares: readonly number[]): WayDown {
  if (flip === null) return { kind: "none" };
  const { criterion, weight, change } = flip;
  const now = 100 * (shares[criterion] as number);
  const before = shownFigure(now, "nearest", () => true);
  const after = shownFigure(weight, change > 0 ? "up" : "down", (shown) => shown !== before);
  return { kind: "weight", criterion, before, after };
}
