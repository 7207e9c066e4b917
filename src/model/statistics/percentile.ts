/**
 * Percentile of type 7 (Hyndman & Fan 1996), which is Excel's PERCENTILE.INC: linear between neighbours.
 *
 * @param sorted ascending, without NaN
 * @param p 0..1
 * @returns NaN where `sorted` is empty
 * @example percentile([1, 2, 3, 4], 0.05) // 1.15
 */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * p;
  const index = Math.floor(position);
  const below = sorted[index] as number;
  const above = sorted[Math.min(index + 1, sorted.length - 1)] as number;
  return below + (position - index) * (above - below);
}
