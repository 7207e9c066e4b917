import { exponential, logarithm } from "./logarithm";
import type { Chance } from "./chance";

/** Two points of the plane in a circle make a normal deviate: Marsaglia's polar method. */
function normal(chance: Chance): number {
  for (;;) {
    const x = 2 * chance() - 1;
    const y = 2 * chance() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * logarithm(square)) / square);
  }
}

/**
 * Logarithm of a gamma deviate. Source: Marsaglia & Tsang 2000, "A simple method for generating gamma variables",
 * with their boost for a shape below 1; a logarithm, because that boost may be too small for a number.
 */
function logGamma(shape: number, chance: Chance): number {
  if (shape < 1) return logGamma(shape + 1, chance) + logarithm(chance()) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(chance);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    if (logarithm(chance()) < 0.5 * x * x + d - d * cube + d * logarithm(cube)) return logarithm(d * cube);
  }
}

/**
 * A random vector of weights.
 *
 * @param shapes one a criterion, not negative, at least one above 0; a shape of 0 stays a weight of 0
 * @returns not negative; the largest is 1
 */
export function dirichlet(shapes: readonly number[], chance: Chance): number[] {
  const logs = shapes.map((shape) => (shape > 0 ? logGamma(shape, chance) : -Infinity));
  const largest = Math.max(...logs);
  return logs.map((log) => exponential(log - largest));
}
