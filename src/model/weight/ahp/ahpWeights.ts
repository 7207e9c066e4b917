import type { Judgments } from "./judgments";

/** How weights are drawn from judgments: the principal eigenvector, or the geometric means of the rows. */
export type AhpMethod = "eigenvector" | "geometric";

const PRECISION = 1e-12;
const MOST_ROUNDS = 10_000;

/**
 * Weights from pairwise judgments (analytic hierarchy process).
 *
 * Sources: `eigenvector` Saaty 1980, by power iteration until no weight moves by more than 1e-12; `geometric`
 * Crawford & Williams 1985. Checked against test/data/ahp.json.
 *
 * @returns one weight a criterion; they sum to 1
 */
export function ahpWeights(judgments: Judgments, method: AhpMethod): number[] {
  const means = normalized(
    judgments.map((row) => Math.exp(row.reduce((sum, value) => sum + Math.log(value), 0) / row.length)),
  );
  return method === "geometric" ? means : eigenvector(judgments, means);
}

/**
 * The principal eigenvalue λ: the mean of (A·w)ᵢ/wᵢ over the principal eigenvector. The number of criteria where the
 * judgments agree, more where they do not.
 */
export function principalEigenvalue(judgments: Judgments): number {
  const weights = ahpWeights(judgments, "eigenvector");
  const ratios = product(judgments, weights).map((value, index) => value / (weights[index] as number));
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

function eigenvector(judgments: Judgments, start: number[]): number[] {
  let weights = start;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = normalized(product(judgments, weights));
    const moved = Math.max(...next.map((weight, index) => Math.abs(weight - (weights[index] as number))));
    weights = next;
    if (moved < PRECISION) break;
  }
  return weights;
}

function product(judgments: Judgments, weights: readonly number[]): number[] {
  return judgments.map((row) =>
    row.reduce((sum, value, index) => sum + value * (weights[index] as number), 0),
  );
}

function normalized(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
