/** A column with its entries in ascending order, so that ranks among any part of them take one walk. */
export interface Ranked {
  readonly values: ArrayLike<number>;
  /** Indices of the entries that are known, ascending by value. */
  readonly order: Uint32Array;
}

/** @param values NaN is not known */
export function ranked(values: ArrayLike<number>): Ranked {
  const known = Uint32Array.from(Array.from(values).keys()).filter((index) => !Number.isNaN(values[index]));
  return { values, order: known.sort((a, b) => (values[a] as number) - (values[b] as number)) };
}

/**
 * Spearman's rank correlation over the entries that both columns know: Pearson's correlation of their mid-ranks, so
 * that ties share a rank. Source: Spearman 1904; the form with ties is Kendall 1970.
 *
 * @returns −1..1 with the number of entries compared; 0 where one of the columns is constant there
 */
export function spearman(one: Ranked, other: Ranked): { readonly rho: number; readonly count: number } {
  const x = midRanks(one, other.values);
  const y = midRanks(other, one.values);
  const count = one.order.reduce((sum, index) => sum + Number(!Number.isNaN(other.values[index])), 0);
  const middle = (count + 1) / 2;
  let [products, squaresX, squaresY] = [0, 0, 0];
  for (const index of one.order) {
    const fromX = (x[index] as number) - middle;
    const fromY = (y[index] as number) - middle;
    if (Number.isNaN(fromX + fromY)) continue;
    products += fromX * fromY;
    squaresX += fromX * fromX;
    squaresY += fromY * fromY;
  }
  const scale = Math.sqrt(squaresX * squaresY);
  return { rho: scale === 0 ? 0 : Math.min(1, Math.max(-1, products / scale)), count };
}

/** Ranks from 1 among the entries that `other` knows too, the mean rank where values are equal; NaN elsewhere. */
function midRanks({ values, order }: Ranked, other: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(values.length).fill(NaN);
  const shared = order.filter((index) => !Number.isNaN(other[index]));
  for (let start = 0; start < shared.length;) {
    let end = start + 1;
    while (end < shared.length && values[shared[end] as number] === values[shared[start] as number]) end++;
    for (let at = start; at < end; at++) ranks[shared[at] as number] = (start + end + 1) / 2;
    start = end;
  }
  return ranks;
}
