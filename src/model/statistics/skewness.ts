/**
 * Population skewness, the third central moment over the cubed population deviation; 0 where all are equal. (Excel's
 * SKEW corrects it for small samples.)
 */
export function skewness(numbers: Float64Array): number {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  let second = 0;
  let third = 0;
  for (const value of numbers) {
    second += (value - mean) ** 2;
    third += (value - mean) ** 3;
  }
  const variance = second / numbers.length;
  return variance === 0 ? 0 : third / numbers.length / variance ** 1.5;
}
