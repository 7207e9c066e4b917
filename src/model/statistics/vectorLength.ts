/**
 * Length of a vector, √Σx². The largest entry is taken out first, so that no square is too large or too small for a
 * number.
 */
export function vectorLength(entries: readonly number[]): number {
  const largest = entries.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  if (largest === 0) return 0;
  return largest * Math.sqrt(entries.reduce((sum, entry) => sum + (entry / largest) ** 2, 0));
}
