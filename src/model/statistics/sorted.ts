/** The numbers of a column in ascending order; NaN (unknown) is left out. */
export function sortedKnown(values: ArrayLike<number>): Float64Array {
  return new Float64Array(values).filter((value) => !Number.isNaN(value)).sort();
}

/** How many entries of an ascending array are less than `x`. */
export function countBelow(sorted: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many entries of an ascending array are greater than `x`. */
export function countAbove(sorted: ArrayLike<number>, x: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= x) low = middle + 1;
    else high = middle;
  }
  return sorted.length - low;
}
