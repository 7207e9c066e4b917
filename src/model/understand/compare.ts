import { weightedSum } from "../score/weightedSum";
import type { Assessment } from "../assessment";

/** One axis of the radar: a dimension, or a criterion where there are fewer than three dimensions. */
export interface RadarAxis {
  readonly name: string;
  /** Whether less is better in every criterion on it, so that a high rating means a low figure. */
  readonly isLessBetter: boolean;
  /** 0..100; NaN where nothing is known. */
  readonly own: number;
  /** Mean of the account's tier. */
  readonly mean: number;
}

/** Fewer axes enclose nothing. */
const LEAST_AXES = 3;

/** Mean rating of each criterion over the accounts of a tier; NaN where none of them is known. */
export function tierMeans({ ratings, tier }: Assessment, of: number): number[] {
  return ratings.map((column) => meanOf(column, tier, of));
}

/**
 * The account against its tier's mean, one axis a dimension with data; one a criterion where there are fewer than
 * three of them. Empty where there are not even three criteria.
 */
export function radarAxes(assessment: Assessment, account: number): RadarAxis[] {
  const { model, criteria, ratings, tier } = assessment;
  const groups = new Map<string, number[]>();
  model.criteria.forEach(({ dimension }, index) => {
    if ((criteria[index]?.weight ?? 0) === 0) return;
    const group = groups.get(dimension);
    if (group) group.push(index);
    else groups.set(dimension, [index]);
  });
  const byCriterion = groups.size < LEAST_AXES;
  const axes = byCriterion
    ? model.criteria.map(({ column }, index) => [column, [index]] as const)
    : [...groups];
  if (axes.length < LEAST_AXES) return [];
  return axes.map(([name, members]) => {
    const weights = members.map((index) => criteria[index]?.weight ?? 0);
    const column = weightedSum(
      members.map((index) => ratings[index] as Float64Array),
      weights.some((weight) => weight > 0) ? weights : weights.map(() => 1),
    );
    return {
      name,
      isLessBetter: members.every((index) => model.criteria[index]?.direction === "min"),
      own: column[account] as number,
      mean: meanOf(column, tier, tier[account] as number),
    };
  });
}

function meanOf(column: Float64Array, tiers: ArrayLike<number>, of: number): number {
  let sum = 0;
  let count = 0;
  column.forEach((value, account) => {
    if (tiers[account] !== of || Number.isNaN(value)) return;
    sum += value;
    count++;
  });
  return count === 0 ? NaN : sum / count;
}

/** Ranked accounts, the best first; equal scores in the order of the list. */
export function rankedAccounts({ rank, score }: Assessment): number[] {
  return Array.from(rank, (place, account) => (place > 0 ? account : -1))
    .filter((account) => account >= 0)
    .sort((one, other) => (score[other] as number) - (score[one] as number) || one - other);
}

/** Up to `reach` accounts on each side of one in a ranking, itself among them. */
export function neighbours(ranking: readonly number[], account: number, reach: number): number[] {
  const place = ranking.indexOf(account);
  return place === -1 ? [] : ranking.slice(Math.max(0, place - reach), place + reach + 1);
}
