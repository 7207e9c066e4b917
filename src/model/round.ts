/** Excel keeps 15 significant digits; what lies beyond them in binary is noise, not value. */
const DIGITS = 15;

/**
 * Rounds half away from zero in decimal, as Excel's ROUND does: 1.0000005 becomes 1.000001 at six decimals,
 * which `Math.round(1.0000005 * 1e6) / 1e6` misses. Numbers too large to have such decimals, and NaN, pass.
 */
function roundDecimal(x: number, unit: number): number {
  const scaled = Math.abs(x) * unit;
  if (!(scaled < Number.MAX_SAFE_INTEGER)) return x;
  const whole = Math.round(isNearTie(scaled) ? Number(scaled.toPrecision(DIGITS)) : scaled);
  return whole === 0 ? 0 : (Math.sign(x) * whole) / unit;
}

/** Only there can the noise decide, and only there is the detour through decimal text worth its time. */
function isNearTie(scaled: number): boolean {
  return scaled > 1e12 || Math.abs(scaled - Math.floor(scaled) - 0.5) < 0.01;
}

/**
 * The one rounding of the method: ROUND(ROUND(x, 9), 6). Scores, axis values, coverage, cuts and amounts pass
 * through it once, before anything is compared; so ties are ties, and no comparison needs a tolerance.
 * The first rounding removes the noise of summation that would tip a tie at the seventh decimal.
 *
 * @param x any number; NaN stays NaN
 * @example roundScore(1.0000005) // 1.000001
 */
export function roundScore(x: number): number {
  return roundDecimal(roundDecimal(x, 1e9), 1e6);
}
