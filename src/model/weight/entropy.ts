import { completeColumns } from "./columns";
import { ModelError } from "../error";

/** An evenness this close to 1 is noise of the sum. */
const NOISE = 1e-12;

/**
 * Weights by entropy: the more unevenly a criterion is spread over the accounts, the more it weighs.
 * E = −Σ p·ln p / ln n with p = x/Σx and 0·ln 0 = 0; a weight is in proportion to 1 − E.
 *
 * Source: Shannon 1948 in the form of Hwang & Yoon 1981. The direction plays no part.
 * Checked against test/data/entropy.json.
 *
 * @param columns one a criterion, metrics of 0 or more; NaN is not known, and leaves its account out
 * @returns one weight a criterion, they sum to 1; equal ones where every criterion is spread evenly. A criterion whose
 *   metrics are all 0 counts as even
 * @throws {ModelError} NO_CRITERIA; TOO_FEW below two accounts; NUMBER_EXPECTED where a metric is negative
 */
export function entropyWeights(columns: readonly ArrayLike<number>[]): number[] {
  const known = completeColumns(columns, 2);
  known.forEach((column, index) => {
    const negative = column.find((metric) => metric < 0);
    if (negative === undefined) return;
    const place = { path: "metrics", position: index + 1, content: String(negative) };
    throw new ModelError("NUMBER_EXPECTED", { ...place, expected: "≥ 0" });
  });
  const spreads = known.map((column) => Math.max(0, 1 - evenness(column)));
  const total = spreads.reduce((sum, spread) => sum + spread, 0);
  return spreads.map((spread) => (total < NOISE ? 1 / spreads.length : spread / total));
}

/** Entropy as a share of the greatest possible, 0..1. */
function evenness(column: readonly number[]): number {
  const total = column.reduce((sum, metric) => sum + metric, 0);
  if (total === 0) return 1;
  const entropy = column.reduce((sum, metric) => {
    const share = metric / total;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  const share = entropy / Math.log(column.length);
  return share > 1 - NOISE ? 1 : share;
}
