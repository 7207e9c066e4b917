import { vectorLength } from "../statistics/vectorLength";
import { checkWeights } from "../weight/checkWeights";
import type { Direction } from "../document/types";
import { ModelError } from "../error";

/**
 * Nearness to the best of all worlds (TOPSIS): each account's distance from the worst metrics ÷ the sum of its
 * distances from the worst and the best, after vector normalisation.
 *
 * Use it where an account should be near the best on every criterion; one account more or fewer may change all figures.
 * Source: Hwang & Yoon 1981. Checked against test/data/topsis.json.
 *
 * @param columns one a criterion, one entry an account, metrics of any unit; NaN is not known
 * @param weights one a criterion, not negative, any total above 0
 * @returns one figure an account, 0..1; 0.5 where best and worst are the same; NaN where a metric is not known: such
 *   an account takes no part in the others' figures either
 * @throws {ModelError} SHAPE, NUMBER_EXPECTED, WEIGHT_NEGATIVE, WEIGHTS_ZERO
 */
export function topsis(
  columns: readonly ArrayLike<number>[],
  weights: readonly number[],
  directions: readonly Direction[],
): Float64Array {
  if (weights.length !== columns.length)
    throw new ModelError("SHAPE", {
      path: "weights",
      count: weights.length,
      expected: String(columns.length),
    });
  checkWeights(weights);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const count = columns[0]?.length ?? 0;
  const isKnown = Array.from({ length: count }, (_, account) =>
    columns.every((column) => !Number.isNaN(column[account])),
  );
  const toBest = new Float64Array(count);
  const toWorst = new Float64Array(count);
  columns.forEach((column, index) => {
    const known = Array.from(column).filter((_, account) => isKnown[account]);
    const length = vectorLength(known);
    const share = (weights[index] as number) / total;
    const weighed = (distance: number): number => (length === 0 ? 0 : share * (distance / length));
    const high = known.reduce((most, metric) => Math.max(most, metric), -Infinity);
    const low = known.reduce((least, metric) => Math.min(least, metric), Infinity);
    const [best, worst] = directions[index] === "min" ? [low, high] : [high, low];
    for (let account = 0; account < count; account++) {
      const metric = column[account] as number;
      toBest[account] = (toBest[account] as number) + weighed(metric - best) ** 2;
      toWorst[account] = (toWorst[account] as number) + weighed(metric - worst) ** 2;
    }
  });
  return toBest.map((square, account) => {
    if (!isKnown[account]) return NaN;
    const distance = Math.sqrt(toWorst[account] as number);
    const both = distance + Math.sqrt(square);
    return both === 0 ? 0.5 : distance / both;
  });
}
