import { checkCuts, tierAt } from "./tierByCut";
import { ModelError } from "../error";
import { roundScore } from "../round";

/**
 * Hysteresis: an account changes its tier only when its score has passed the cut by the buffer. Its tier is the
 * highest i with score ≥ cut i + buffer where i is above the previous tier, score ≥ cut i − buffer otherwise.
 * Checked against test/data/indexBuffer.json.
 *
 * @param scores NaN has no tier
 * @param previous index of the previous tier, -1 where unknown: the plain tier then
 * @param cuts best first, one fewer than the tiers
 * @param buffer score points, not negative
 * @throws {ModelError} CUTS_UNSORTED, SHAPE
 */
export function hold(
  scores: ArrayLike<number>,
  previous: ArrayLike<number>,
  cuts: readonly number[],
  buffer: number,
): Int16Array {
  checkCuts(cuts);
  if (previous.length !== scores.length) {
    throw new ModelError("SHAPE", { count: previous.length, expected: String(scores.length) });
  }
  const plain = heldCuts(cuts, -1, buffer);
  const byPrevious = Array.from({ length: cuts.length + 1 }, (_, tier) => heldCuts(cuts, tier, buffer));
  return Int16Array.from(scores, (score, account) =>
    tierAt(roundScore(score), byPrevious[previous[account] as number] ?? plain),
  );
}

/**
 * The cuts that hold for an account: further away by the buffer on both sides of its previous tier.
 *
 * @param previous index of the previous tier, -1 where unknown: the plain cuts then
 */
export function heldCuts(cuts: readonly number[], previous: number, buffer: number): number[] {
  return cuts.map((cut, index) => {
    if (previous < 0) return roundScore(cut);
    return roundScore(index < previous ? cut + buffer : cut - buffer);
  });
}

/**
 * The widest buffer the cuts allow, at most `buffer`: below half the narrowest gap, so that an account between
 * two cuts has one tier to stay in. Two decimals; 0 where two cuts are equal.
 */
export function bufferWithin(cuts: readonly number[], buffer: number): number {
  const half = narrowestGap(cuts) / 2;
  return buffer < half ? buffer : Math.max(0, (Math.ceil(roundScore(half * 100)) - 1) / 100);
}

/** Refuses cuts that rise, which have no gaps, and a buffer of half the narrowest gap or more; 0 is always allowed. */
export function checkBuffer(cuts: readonly number[], buffer: number): void {
  checkCuts(cuts);
  const half = roundScore(narrowestGap(cuts) / 2);
  if (buffer > 0 && buffer >= half) {
    throw new ModelError("BUFFER_TOO_WIDE", {
      content: String(buffer),
      ...(half > 0 && { expected: String(half) }),
    });
  }
}

function narrowestGap(cuts: readonly number[]): number {
  return Math.min(...cuts.slice(1).map((cut, index) => (cuts[index] as number) - cut), Infinity);
}
