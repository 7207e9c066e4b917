import { nps as npsOf } from "../model/customer/nps";
import { answer } from "./answer";
import { figuresOf } from "./decode";
import { columnOf } from "./encode";

/**
 * Net promoter score: the percentage of answers of 9 and 10 less that of 0 to 6.
 * @customfunction NPS NPS
 * @helpurl https://localhost:3000/help/en/nps.html
 * @param ratings One per answer, 0 to 10. Blanks do not count; one that arrives from a sheet as 0 does, so select
 * answers only.
 * @returns A number of −100 to 100.
 */
export function nps(ratings: unknown[][]): unknown[][] {
  return answer(() => columnOf([npsOf(figuresOf(ratings, "ratings"))]));
}
