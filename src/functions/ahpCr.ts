import { optionOf } from "../cells/tail";
import { consistencyRatio } from "../model/weight/ahp/consistencyRatio";
import { answer } from "./answer";
import { columnOf } from "./encode";
import { judgmentsOf } from "./matrix";

/**
 * Which random judgments the ratio is measured by.
 * @customenum {string}
 */
enum RandomIndex {
  /** Saaty's table of 1980, for up to 15 criteria. */
  saaty1980 = "saaty1980",
  /** The line of Alonso and Lamata of 2006, for any number of criteria. */
  alonso2006 = "alonso2006",
}

/**
 * Tells how far pairwise judgments contradict one another: the consistency ratio. Up to 0.1 is held acceptable.
 * @customfunction AHPCR AHPCR
 * @helpurl https://localhost:3000/help/en/ahpcr.html
 * @param matrix Criteria × criteria: how many times more important the row is than the column. The upper triangle is enough.
 * @param [ri] saaty1980 (default) or alonso2006: the random index.
 * @returns A number of 0 or more; 0 for one or two criteria.
 */
export function ahpCr(matrix: unknown[][], ri?: RandomIndex): unknown[][] {
  return answer(() => {
    const index = optionOf(ri, "ri", [RandomIndex.saaty1980, RandomIndex.alonso2006]);
    return columnOf([consistencyRatio(judgmentsOf(matrix), index)]);
  });
}
