/**
 * Kendall's τ-b of two rankings: (concordant − discordant) ÷ √((pairs − tied in one)·(pairs − tied in the other)).
 * Time grows with n·log n.
 *
 * Source: Kendall 1945, Biometrika 33(3); counted as in Knight 1966, JASA 61(314).
 *
 * @param one without NaN, not all equal
 * @param other as long as `one`, not all equal
 * @returns −1..1
 */
export function kendallTauB(one: readonly number[], other: readonly number[]): number {
  const order = one
    .map((value, index) => ({ value, beside: other[index] as number }))
    .sort((a, b) => a.value - b.value || a.beside - b.beside);
  const count = order.length;
  const pairs = (count * (count - 1)) / 2;
  const tiedOne = tiedPairs(order, (a, b) => a.value === b.value);
  const tiedBoth = tiedPairs(order, (a, b) => a.value === b.value && a.beside === b.beside);
  const { sorted, inversions } = sortCounting(order.map(({ beside }) => beside));
  const tiedOther = tiedPairs(sorted, (a, b) => a === b);
  const difference = pairs - tiedOne - tiedOther + tiedBoth - 2 * inversions;
  return difference / Math.sqrt(pairs - tiedOne) / Math.sqrt(pairs - tiedOther);
}

/** Pairs of entries that are equal; equal ones stand side by side. */
function tiedPairs<Entry>(sorted: readonly Entry[], isEqual: (one: Entry, next: Entry) => boolean): number {
  let pairs = 0;
  let run = 0;
  for (let index = 1; index < sorted.length; index++) {
    run = isEqual(sorted[index - 1] as Entry, sorted[index] as Entry) ? run + 1 : 0;
    pairs += run;
  }
  return pairs;
}

/** Merge sort; an inversion is a pair whose first entry is the greater one. */
function sortCounting(values: readonly number[]): { sorted: readonly number[]; inversions: number } {
  if (values.length < 2) return { sorted: values, inversions: 0 };
  const middle = values.length >> 1;
  const left = sortCounting(values.slice(0, middle));
  const right = sortCounting(values.slice(middle));
  const sorted: number[] = [];
  let inversions = left.inversions + right.inversions;
  let taken = 0;
  for (const value of right.sorted) {
    while (taken < middle && (left.sorted[taken] as number) <= value)
      sorted.push(left.sorted[taken++] as number);
    inversions += middle - taken;
    sorted.push(value);
  }
  return { sorted: [...sorted, ...left.sorted.slice(taken)], inversions };
}
