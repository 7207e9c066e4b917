const LN_2 = 0.6931471805599453;
const TERMS = 25;

/**
 * Natural logarithm by + − × ÷ alone. Math.log may differ in its last digit from one engine to the next, which is
 * enough to turn a random draw round; these do not.
 *
 * @param x above 0
 */
export function logarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > 1.5; exponent++) mantissa /= 2;
  for (; mantissa < 0.75; exponent--) mantissa *= 2;
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let term = TERMS; term > 0; term -= 2) sum = sum * square + 1 / term;
  return exponent * LN_2 + 2 * ratio * sum;
}

/**
 * Exponential function of a number that is not above 0, by the same means; 0 below −700.
 */
export function exponential(x: number): number {
  if (!(x > -700)) return 0;
  const halvings = Math.round(-x / LN_2);
  const rest = x + halvings * LN_2;
  let sum = 1;
  for (let term = 16; term > 0; term--) sum = 1 + (rest / term) * sum;
  for (let halving = 0; halving < halvings; halving++) sum /= 2;
  return sum;
}
