import type { Band } from "../document/types";

/**
 * Bands: the highest `from` not above the metric decides; below the lowest the rating is 0. Direction and
 * anchors play no part. Checked against test/data/letterGrades.json.
 *
 * @param bands ascending by `from`
 */
export function rateBands(metric: number, bands: readonly Band[]): number {
  let rating = 0;
  for (const band of bands) {
    if (band.from > metric) break;
    rating = band.rating;
  }
  return rating;
}
