import { optionOf } from "../cells/tail";
import { ahpWeights } from "../model/weight/ahp/ahpWeights";
import { answer } from "./answer";
import { columnOf } from "./encode";
import { judgmentsOf } from "./matrix";

/**
 * How weights are drawn from judgments.
 * @customenum {string}
 */
enum AhpMethod {
  /** The principal eigenvector, after Saaty. */
  eigenvector = "eigenvector",
  /** The geometric means of the rows. */
  geometric = "geometric",
}

/**
 * Draws weights from pairwise judgments (analytic hierarchy process). They sum to 1.
 * @customfunction AHP AHP
 * @helpurl https://localhost:3000/help/en/ahp.html
 * @param matrix Criteria × criteria: how many times more important the row is than the column. The upper triangle is enough.
 * @param [method] eigenvector (default) or geometric.
 * @returns One row per criterion: its weight.
 */
export function ahp(matrix: unknown[][], method?: AhpMethod): unknown[][] {
  return answer(() => {
    const chosen = optionOf(method, "method", [AhpMethod.eigenvector, AhpMethod.geometric]);
    return columnOf(ahpWeights(judgmentsOf(matrix), chosen));
  });
}
