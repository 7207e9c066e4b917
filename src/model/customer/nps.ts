import { ModelError } from "../error";

/**
 * Net promoter score: the share of answers of 9 and 10 less the share of 0 to 6, in points of 100.
 * Source: Reichheld 2003, Harvard Business Review 81(12). Checked against test/data/nps.json.
 *
 * @param ratings one an answer, 0..10; NaN is no answer and does not count
 * @returns −100..100
 * @throws {ModelError} NUMBER_EXPECTED where an answer is outside 0..10; NO_FIGURE without any
 */
export function nps(ratings: ArrayLike<number>): number {
  let promoters = 0;
  let detractors = 0;
  let answers = 0;
  for (let index = 0; index < ratings.length; index++) {
    const rating = ratings[index] as number;
    if (Number.isNaN(rating)) continue;
    if (rating < 0 || rating > 10) {
      const place = { path: "ratings", row: index + 1, content: String(rating) };
      throw new ModelError("NUMBER_EXPECTED", { ...place, expected: "0 … 10" });
    }
    answers++;
    if (rating >= 9) promoters++;
    else if (rating <= 6) detractors++;
  }
  if (answers === 0) throw new ModelError("NO_FIGURE", { path: "ratings" });
  return (100 * (promoters - detractors)) / answers;
}
