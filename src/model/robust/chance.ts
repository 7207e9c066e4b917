/** A source of chance: each call gives the next number, above 0 and below 1. */
export type Chance = () => number;

const WARM_UP = 12;
const WORDS = 4294967296;

/**
 * Chance from a seed, by Chris Doty-Humphrey's sfc32: integers only, so that every engine gives the same numbers.
 * Source: PractRand 0.95, sfc.h.
 *
 * @param seed any whole number; its lower 32 bits count
 */
export function chanceFrom(seed: number): Chance {
  let a = 0;
  let b = seed | 0;
  let c = 0;
  let counter = 1;
  const next = (): number => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + word;
    return word >>> 0;
  };
  for (let round = 0; round < WARM_UP; round++) next();
  return () => (next() + 0.5) / WORDS;
}
