import { roundScore } from "../round";
import { countAbove } from "../statistics/sorted";
import { ModelError } from "../error";

/**
 * How much of the whole lies with few accounts. All of these take amounts of any unit, of which 0 or more count;
 * NaN is not known and is left out.
 */
type Amounts = ArrayLike<number>;

/** One account among the others by its amount. */
export interface ParetoColumns {
  /** 1 for the largest amount; equal ones share a rank. NaN where the amount is not known. */
  readonly rank: Float64Array;
  /** Amount ÷ sum, 0..1. */
  readonly share: Float64Array;
  /** Share of all amounts down to and including this rank; equal amounts have the same. */
  readonly cumulative: Float64Array;
}

/**
 * The share of the largest accounts in the whole. Checked against test/data/abc.json.
 *
 * @param top below 1 a share of the accounts, rounded up; else their number
 * @returns 0..1
 * @throws {ModelError} NUMBER_EXPECTED as `hhi`, or where `top` is neither; NO_FIGURE
 */
export function topShare(amounts: Amounts, top: number): number {
  const sorted = knownAmounts(amounts).reverse();
  if (!(top > 0 && (top < 1 || Number.isInteger(top)))) {
    const expected = "0 < … < 1; 1, 2, 3 …";
    throw new ModelError("NUMBER_EXPECTED", { path: "top", content: String(top), expected });
  }
  const count = top < 1 ? Math.ceil(sorted.length * top - 1e-9) : top;
  return sumOf(sorted.slice(0, count)) / sumOf(sorted);
}

/**
 * Rank, share and cumulative share of each account. Checked against test/data/abc.json.
 * @throws {ModelError} as `hhi`
 */
export function pareto(amounts: Amounts): ParetoColumns {
  const sorted = knownAmounts(amounts);
  const total = sumOf(sorted);
  const rounded = Float64Array.from(amounts, roundScore);
  const above = rounded.map((amount) => (Number.isNaN(amount) ? NaN : countAbove(sorted, amount)));
  const downTo = new Float64Array(sorted.length + 1);
  Float64Array.from(sorted)
    .reverse()
    .forEach((amount, place) => (downTo[place + 1] = (downTo[place] as number) + amount));
  const equals = new Map<number, number>();
  for (const amount of sorted) equals.set(amount, (equals.get(amount) ?? 0) + 1);
  return {
    rank: above.map((count) => count + 1),
    share: rounded.map((amount) => amount / total),
    cumulative: above.map((count, account) => {
      const equal = equals.get(rounded[account] as number) ?? 0;
      return (downTo[count + equal] ?? NaN) / total;
    }),
  };
}

/**
 * Herfindahl–Hirschman index: Σ(100·share)², from 10,000 ÷ n for equal amounts to 10,000 for a single one.
 * Checked against test/data/concentration.json.
 * @throws {ModelError} NUMBER_EXPECTED where an amount is negative; NO_FIGURE where none is above 0
 */
export function hhi(amounts: Amounts): number {
  const known = knownAmounts(amounts);
  const total = sumOf(known);
  return known.reduce((sum, amount) => sum + ((100 * amount) / total) ** 2, 0);
}

/**
 * Gini coefficient: Σ(2i − n − 1)·x₍ᵢ₎ ÷ (n·Σx), from 0 for equal amounts to 1 − 1/n for a single one; not corrected for
 * small samples, as in R's package ineq. Checked against test/data/concentration.json.
 * @throws {ModelError} as `hhi`
 */
export function gini(amounts: Amounts): number {
  const sorted = knownAmounts(amounts);
  const count = sorted.length;
  const sum = sorted.reduce((all, amount, index) => all + (2 * (index + 1) - count - 1) * amount, 0);
  return sum / (count * sumOf(sorted));
}

/**
 * The amounts that are known, ascending and rounded by the method.
 * @throws {ModelError} as `hhi`
 */
export function knownAmounts(amounts: Amounts): Float64Array {
  const rounded = Float64Array.from(amounts, roundScore);
  const negative = rounded.findIndex((amount) => amount < 0);
  if (negative !== -1) {
    const place = { path: "amounts", row: negative + 1, content: String(rounded[negative]) };
    throw new ModelError("NUMBER_EXPECTED", { ...place, expected: "≥ 0" });
  }
  const sorted = rounded.filter((amount) => !Number.isNaN(amount)).sort();
  if (!sorted.some((amount) => amount > 0))
    throw new ModelError("NO_FIGURE", { path: "amounts", expected: "> 0" });
  return sorted;
}

function sumOf(amounts: Float64Array): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
