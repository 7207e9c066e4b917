import { median } from "./median";
import { sortedKnown } from "./sorted";

/** The 75th percentile of the standard normal distribution: it makes the MAD an estimate of the deviation. */
const NORMAL = 0.6745;

/** Modified z-score from which a value is an outlier. */
const LIMIT = 3.5;

/**
 * Outliers by the median absolute deviation (MAD), which the outliers themselves cannot stretch: those whose modified
 * z-score 0.6745·|x − median|/MAD is above 3.5. Source: Iglewicz & Hoaglin 1993.
 *
 * @param values NaN is not known
 * @returns their indices; none where more than half of the values are equal, which leaves no deviation to measure by
 */
export function outliers(values: Float64Array): number[] {
  const middle = median(sortedKnown(values));
  const distances = values.map((value) => Math.abs(value - middle));
  const deviation = median(sortedKnown(distances));
  const found: number[] = [];
  if (!(deviation > 0)) return found;
  distances.forEach((distance, index) => {
    if ((NORMAL * distance) / deviation > LIMIT) found.push(index);
  });
  return found;
}
