import { CHECK, RATED, UNRATED } from "../assessment";
import type { Axis, Model } from "../document/types";
import { roundScore } from "../round";
import type { Scored } from "../score/scoreAccounts";
import { effectiveWeights } from "../weight/effectiveWeights";
import type { Standing } from "./ratedOnce";

/** `scoreAccounts` for accounts whose ratings are known already: sums in the same order, so the same figures. */
export function scoreRated({ rated, needsCheck }: Standing, model: Model): Scored {
  const weights = effectiveWeights(model.criteria, model.dimensions);
  const ratings = rated.map((column) => column.ratings);
  const axis = (name: Axis): Float64Array | null => {
    const on = model.criteria.flatMap((criterion, index) => (criterion.axis === name ? [index] : []));
    if (on.length === 0) return null;
    const own = on.map((index) => weights[index] as number);
    const columns = on.map((index) => ratings[index] as Float64Array);
    return means(sums(columns, own.some((weight) => weight > 0) ? own : own.map(() => 1)), needsCheck);
  };

  const sum = sums(ratings, weights);
  const coverage = shares(sum.known, weights, needsCheck);
  const score = means(sum, needsCheck);
  const minimum = roundScore(model.minCoverage);
  const status = new Uint8Array(needsCheck.length);
  for (let account = 0; account < status.length; account++) {
    const covered = coverage[account] as number;
    if (covered === 0) score[account] = NaN;
    const isRated = !Number.isNaN(score[account]) && covered >= minimum;
    status[account] = needsCheck[account] === 1 ? CHECK : isRated ? RATED : UNRATED;
  }
  return {
    criteria: rated.map(({ from, to, median, observed, isConstant }, index) => ({
      from,
      to,
      median,
      observed,
      weight: weights[index] as number,
      isConstant,
    })),
    ratings,
    coverage,
    score,
    direct: axis("direct"),
    potential: axis("potential"),
    status,
  };
}

/** Weight known of each account, and its points. */
interface Sums {
  readonly known: Float64Array;
  readonly points: Float64Array;
}

function sums(ratings: readonly Float64Array[], weights: readonly number[]): Sums {
  const count = ratings[0]?.length ?? 0;
  const known = new Float64Array(count);
  const points = new Float64Array(count);
  ratings.forEach((column, index) => {
    const weight = weights[index] as number;
    for (let account = 0; account < count; account++) {
      const rating = column[account] as number;
      if (Number.isNaN(rating)) continue;
      known[account] = (known[account] as number) + weight;
      points[account] = (points[account] as number) + weight * rating;
    }
  });
  return { known, points };
}

function means({ known, points }: Sums, needsCheck: Uint8Array): Float64Array {
  const values = new Float64Array(points.length);
  for (let account = 0; account < values.length; account++)
    values[account] =
      needsCheck[account] === 1 ? NaN : roundScore((points[account] as number) / (known[account] as number));
  return values;
}

function shares(known: Float64Array, weights: readonly number[], needsCheck: Uint8Array): Float64Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const values = new Float64Array(known.length);
  let last = NaN;
  let share = NaN;
  for (let account = 0; account < values.length; account++) {
    // As a rule most accounts are known in full.
    if (known[account] !== last) {
      last = known[account] as number;
      share = roundScore(last / total);
    }
    values[account] = needsCheck[account] === 1 ? NaN : share;
  }
  return values;
}
