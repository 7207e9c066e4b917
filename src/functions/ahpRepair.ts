import { ModelError } from "../model/error";
import { ahpRepair as repair } from "../model/weight/ahp/ahpRepair";
import { answer } from "./answer";
import { figures, rows } from "./encode";
import { judgmentsOf } from "./matrix";

/**
 * Finds the judgment that contradicts the others most, and what would fit.
 * @customfunction AHPREPAIR AHPREPAIR
 * @helpurl https://localhost:3000/help/en/ahprepair.html
 * @param matrix Criteria × criteria: how many times more important the row is than the column. The upper triangle is enough.
 * @returns One row: number of the row, number of the column, the judgment given, the one that the weights imply,
 * and the consistency ratio after it.
 */
export function ahpRepair(matrix: unknown[][]): unknown[][] {
  return answer(() => {
    const judgments = judgmentsOf(matrix);
    if (judgments.length < 2)
      throw new ModelError("SHAPE", { path: "matrix", content: "1 × 1", expected: "≥ 2 × 2" });
    const { row, column, given, suggested, ratioAfter } = repair(judgments);
    return rows(...[row + 1, column + 1, given, suggested, ratioAfter].map((value) => figures([value], [])));
  });
}
