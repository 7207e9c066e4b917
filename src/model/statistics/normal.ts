/**
 * Standard normal distribution function, as Excel's NORM.S.DIST(z, TRUE), to about 1e-15.
 * Source: Hart 1968, as printed in West 2005, "Better approximations to cumulative normal functions".
 */
export function normalDistribution(z: number): number {
  const x = Math.abs(z);
  const tail = (Math.exp(-(x * x) / 2) * polynomial(NUMERATOR, x)) / polynomial(DENOMINATOR, x);
  return z > 0 ? 1 - tail : tail;
}

const NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
