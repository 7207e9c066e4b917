import { ModelError } from "../error";
import { roundScore } from "../round";

/**
 * The field of the value matrix: x direct, y potential; at a cut is high.
 *
 * @param direct axis value of each account, 0..100; NaN is unknown
 * @param potential likewise
 * @returns index into QUADRANTS: 2·(direct low) + (potential low); -1 where an axis value or a cut is NaN
 * @throws {ModelError} SHAPE
 */
export function quadrant(
  direct: ArrayLike<number>,
  potential: ArrayLike<number>,
  cutDirect: number,
  cutPotential: number,
): Int8Array {
  if (direct.length !== potential.length) {
    throw new ModelError("SHAPE", { count: potential.length, expected: String(direct.length) });
  }
  const cutX = roundScore(cutDirect);
  const cutY = roundScore(cutPotential);
  return Int8Array.from(direct, (x, account) => {
    const y = potential[account] as number;
    if (Number.isNaN(x + y + cutX + cutY)) return -1;
    return 2 * Number(roundScore(x) < cutX) + Number(roundScore(y) < cutY);
  });
}
