import { CHECK, RATED, UNRATED, type Assessment } from "../assessment";
import type { Axis, Model } from "../document/types";
import { roundScore } from "../round";
import type { RatedColumn } from "../scale/rateColumn";
import { effectiveWeights } from "../weight/effectiveWeights";

/** The first part of an assessment: what every later step judges. */
export interface Scored extends Pick<Assessment, "criteria" | "ratings" | "coverage" | "score" | "status"> {
  /** Null: the axis has no criterion. */
  readonly direct: Float64Array | null;
  readonly potential: Float64Array | null;
}

/** Accounts whose ratings are known. */
export interface Rated {
  /** One column a criterion. */
  readonly rated: readonly RatedColumn[];
  /** 1 where a cell keeps the account from being judged. */
  readonly needsCheck: Uint8Array;
}

/** 1 where any of an account's cells keeps it from being judged. */
export function needsCheckIn(rated: readonly RatedColumn[], count: number): Uint8Array {
  const needsCheck = new Uint8Array(count);
  for (const { check } of rated)
    for (let account = 0; account < count; account++) if (check[account] === 1) needsCheck[account] = 1;
  return needsCheck;
}

/**
 * Scores every account by its ratings; an account that needs a check has no figures. An axis value is the weighted mean
 * of the ratings of that axis's criteria, or their plain mean where all of them weigh 0.
 *
 * @throws {ModelError} WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function scoreRated({ rated, needsCheck }: Rated, model: Model): Scored {
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
