/** Slider weights are whole tenths of a percent, so that their sum is exact: 100.0 is 1000. */
export const WHOLE = 1000;

/**
 * Shares a whole number out in proportion, in whole parts: largest remainder, the first where remainders are equal.
 * Equal parts where every proportion is 0.
 *
 * @param total not negative
 * @param proportions not negative, any scale
 * @returns one part a proportion; they sum to `total`, and to 0 where there is no proportion
 * @example shareOut(1000, [1, 1, 1]) // 334, 333, 333
 */
export function shareOut(total: number, proportions: readonly number[]): number[] {
  const sum = proportions.reduce((all, own) => all + own, 0);
  const exact = proportions.map((own) => total * (sum > 0 ? own / sum : 1 / proportions.length));
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, own) => all + own, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, left))) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/**
 * Moves one weight; the others that are not locked share what is left in proportion, equally when all are 0. The
 * move ends where the locked ones leave no room, and nothing moves where every other weight is locked.
 *
 * @param tenths weights that sum to WHOLE
 * @param locked which of them hold their value
 * @param target where the weight at `index` is wanted, in tenths
 * @returns weights from 0 to WHOLE that sum to WHOLE
 */
export function moveWeight(
  tenths: readonly number[],
  locked: readonly boolean[],
  index: number,
  target: number,
): number[] {
  const isFree = (other: number): boolean => other !== index && locked[other] !== true;
  const free = tenths.filter((_, other) => isFree(other));
  if (free.length === 0 || locked[index] === true || index < 0) return [...tenths];
  const room = (tenths[index] ?? 0) + free.reduce((sum, own) => sum + own, 0);
  const own = Math.min(room, Math.max(0, Math.round(target)));
  const shares = shareOut(room - own, free);
  return tenths.map((weight, other) => {
    if (other === index) return own;
    return isFree(other) ? (shares.shift() ?? 0) : weight;
  });
}
