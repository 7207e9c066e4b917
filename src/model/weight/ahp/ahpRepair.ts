import { ahpWeights } from "./ahpWeights";
import { consistencyRatio } from "./consistencyRatio";
import type { Judgments } from "./judgments";

/** The judgment that contradicts the others most. */
export interface Repair {
  /** Index of the row and the column, the row first. */
  readonly row: number;
  readonly column: number;
  readonly given: number;
  /** The judgment that the weights imply. */
  readonly suggested: number;
  /** Consistency ratio (Saaty 1980) with the suggestion in place. */
  readonly ratioAfter: number;
}

/**
 * Finds the judgment to think over first: the one with the largest |ln(a·wⱼ/wᵢ)|, the first where several are.
 * Source: Saaty 2003, EJOR 145: the most inconsistent judgment is that furthest from wᵢ/wⱼ.
 * Checked against test/data/ahpCities.json and ahpHouse.json.
 *
 * @param judgments two criteria or more
 * @throws {ModelError} as `consistencyRatio`
 */
export function ahpRepair(judgments: Judgments): Repair {
  const weights = ahpWeights(judgments, "eigenvector");
  let worst = { row: 0, column: 1, given: judgments[0]?.[1] ?? 1, suggested: impliedBy(weights, 0, 1) };
  const distance = ({ given, suggested }: typeof worst): number => Math.abs(Math.log(given / suggested));
  judgments.forEach((values, row) =>
    values.forEach((given, column) => {
      const pair = { row, column, given, suggested: impliedBy(weights, row, column) };
      if (column > row && distance(pair) > distance(worst) + 1e-9) worst = pair;
    }),
  );
  const repaired = judgments.map((values, row) =>
    values.map((value, column) => {
      if (row === worst.row && column === worst.column) return worst.suggested;
      return row === worst.column && column === worst.row ? 1 / worst.suggested : value;
    }),
  );
  return { ...worst, ratioAfter: consistencyRatio(repaired, "saaty1980") };
}

function impliedBy(weights: readonly number[], row: number, column: number): number {
  return (weights[row] as number) / (weights[column] as number);
}
