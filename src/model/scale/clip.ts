/** Keeps a rating within 0..100. */
export function clip(rating: number): number {
  return Math.min(100, Math.max(0, rating));
}
