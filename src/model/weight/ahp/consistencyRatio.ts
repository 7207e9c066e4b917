import { ModelError } from "../../error";
import { principalEigenvalue } from "./ahpWeights";
import type { Judgments } from "./judgments";

/** Which random index the ratio is measured by. */
export type RandomIndex = "saaty1980" | "alonso2006";

/** Saaty 1980, for 3 to 15 criteria. */
const SAATY = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * Consistency ratio: how far the judgments contradict one another, measured by how far random ones do. Up to 0.1 is
 * held acceptable.
 *
 * Sources: (λ − n)/(n − 1)/RI, Saaty 1980; (λ − n)/(2.7699n − 4.3513 − n), Alonso & Lamata 2006.
 * Checked against test/data/ahp.json, ahpCities.json and ahpHouse.json.
 *
 * @returns 0 or more; 0 for one or two criteria, which cannot contradict
 * @throws {ModelError} SHAPE where Saaty's table ends, at 15 criteria
 */
export function consistencyRatio(judgments: Judgments, index: RandomIndex): number {
  const size = judgments.length;
  if (size <= 2) return 0;
  const excess = Math.max(0, principalEigenvalue(judgments) - size);
  if (index === "alonso2006") return excess / (2.7699 * size - 4.3513 - size);
  const random = SAATY[size - 3];
  if (random === undefined)
    throw new ModelError("SHAPE", { path: "matrix", content: `${size} × ${size}`, expected: "≤ 15 × 15" });
  return excess / (size - 1) / random;
}
