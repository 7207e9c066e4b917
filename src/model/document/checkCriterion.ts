import { ModelError } from "../error";
import type { Criterion } from "./types";

/**
 * Refuses a criterion that cannot be rated or weighed.
 *
 * @param dimensions names of the model's dimensions; where there are none the criterion's is a mere label
 * @param path where the criterion stands in the document
 * @throws {ModelError} WEIGHT_NEGATIVE, MODEL_TYPE, ANCHORS_NOT_POSITIVE, BANDS_UNSORTED
 */
export function checkCriterion(criterion: Criterion, dimensions: readonly string[], path: string): void {
  const { column, weight, dimension, scale, worst, best } = criterion;
  if (weight < 0) throw new ModelError("WEIGHT_NEGATIVE", { column, content: String(weight) });
  if (dimensions.length > 0 && !dimensions.includes(dimension)) {
    const expected = dimensions.join(", ");
    throw new ModelError("MODEL_TYPE", { path: `${path}.dimension`, content: dimension, expected });
  }
  const lowest = Math.min(worst ?? Infinity, best ?? Infinity);
  if (scale === "log" && lowest <= 0) {
    throw new ModelError("ANCHORS_NOT_POSITIVE", { column, content: String(lowest) });
  }
  if (scale === "bands") checkBands(criterion, path);
}

function checkBands({ column, bands }: Criterion, path: string): void {
  if (bands.length === 0)
    throw new ModelError("MODEL_TYPE", { path: `${path}.bands`, expected: "from, rating" });
  bands.forEach(({ from, rating }, index) => {
    const rises = from > (bands[index - 1]?.from ?? -Infinity);
    if (rises && rating >= 0 && rating <= 100) return;
    throw new ModelError("BANDS_UNSORTED", {
      column,
      row: index + 1,
      content: String(rises ? rating : from),
    });
  });
}
