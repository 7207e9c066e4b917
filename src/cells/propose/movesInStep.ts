const LEAST_ACCOUNTS = 10;
const PERFECT = 1 - 1e-9;

/**
 * Whether two columns tell the same fact in other units: a correlation of 1 over the accounts that both know, at
 * least ten. Means and products are carried along row by row (Welford 1962), which keeps their digits.
 */
export function movesInStep(a: Float64Array, b: Float64Array): boolean {
  let [count, meanA, meanB, squaresA, squaresB, products] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const fromA = (a[row] as number) - meanA;
    const fromB = (b[row] as number) - meanB;
    if (Number.isNaN(fromA + fromB)) continue;
    count++;
    meanA += fromA / count;
    meanB += fromB / count;
    const share = (count - 1) / count;
    squaresA += fromA * fromA * share;
    squaresB += fromB * fromB * share;
    products += fromA * fromB * share;
  }
  return count >= LEAST_ACCOUNTS && products > 0 && products >= PERFECT * Math.sqrt(squaresA * squaresB);
}
