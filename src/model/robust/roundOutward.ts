import { roundScore } from "../round";

const NOISE = 1e-12;

/** Rounds to 6 decimals away from zero, so that a change which is just enough stays enough. */
export function roundOutward(x: number): number {
  const near = roundScore(x);
  return Math.abs(near) >= Math.abs(x) - NOISE ? near : roundScore(near + Math.sign(x) * 1e-6);
}
