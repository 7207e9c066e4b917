import { metricsOf, numbersOf, vectorOf } from "../cells/arguments";
import { textOf } from "../cells/cell";
import { ModelError } from "../model/error";
import { rateBands } from "../model/scale/rateBands";
import { answer } from "./answer";
import { rows, shown, type Cell } from "./encode";
import { faultyCells, tellLoneFault } from "./faults";

/**
 * Rates metrics by a table of thresholds: the highest threshold that a metric reaches decides.
 * @customfunction BAND BAND
 * @helpurl https://localhost:3000/help/en/band.html
 * @param metrics Accounts × criteria: one row per account, one column per criterion, numbers in any unit.
 * @param from The thresholds, rising.
 * @param ratings One per threshold: numbers, or texts such as small, medium, large.
 * @returns One row per account, one column per criterion: the rating; 0 below the lowest threshold ("" where ratings
 * are texts), "" where the metric is not known, "Check" where its cell cannot be used (#VALUE! with the reason
 * where the call is about one account).
 */
export function band(metrics: unknown[][], from: unknown[][], ratings: unknown[][]): unknown[][] {
  return answer(() => {
    const ratingOf = lookupOf(from, ratings);
    const read = metricsOf(metrics);
    const checks = faultyCells(read);
    tellLoneFault(read, checks);
    return rows(
      ...read.columns.map(({ values }, criterion) => shown(values, checks[criterion] ?? [], ratingOf)),
    );
  });
}

/**
 * The rating of a metric, looked up among the thresholds.
 * @throws {ModelError} NUMBER_EXPECTED, SHAPE, BANDS_UNSORTED
 */
function lookupOf(from: unknown, ratings: unknown): (metric: number) => Cell {
  const thresholds = numbersOf(from, "from");
  const cells = vectorOf(ratings, "ratings").map((cell) => (typeof cell === "number" ? cell : textOf(cell)));
  if (cells.length !== thresholds.length) {
    const expected = String(thresholds.length);
    throw new ModelError("SHAPE", { path: "ratings", count: cells.length, expected });
  }
  thresholds.forEach((threshold, index) => {
    if (threshold <= (thresholds[index - 1] ?? -Infinity))
      throw new ModelError("BANDS_UNSORTED", { path: "from", row: index + 1, content: String(threshold) });
  });
  const below = cells.every((cell) => typeof cell === "number") ? 0 : "";
  const bands = thresholds.map((threshold, index) => ({ from: threshold, rating: index + 1 }));
  return (metric) => cells[rateBands(metric, bands) - 1] ?? below;
}
