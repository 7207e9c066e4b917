/**
 * Median, as Excel's MEDIAN: of an even number of values the mean of the two in the middle.
 *
 * @param sorted ascending, without NaN
 * @returns NaN where `sorted` is empty
 */
export function median(sorted: ArrayLike<number>): number {
  const middle = sorted.length >> 1;
  const above = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[middle - 1] ?? NaN) + above) / 2;
}
