/** Halves go away from zero in decimal, as in Excel: 49.05 has no exact binary form and must read 49.1. */
export function fixed(value: number, decimals: number): string {
  const unit = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * unit).toPrecision(15)));
  const text = (whole / unit).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return value < 0 && whole > 0 ? `-${text}` : text;
}
