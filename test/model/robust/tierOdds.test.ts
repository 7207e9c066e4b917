import fc from "fast-check";
import { chanceFrom } from "../../../src/model/robust/chance";
import { dirichlet } from "../../../src/model/robust/dirichlet";
import { exponential, logarithm } from "../../../src/model/robust/logarithm";
import { tierOdds } from "../../../src/model/robust/tierOdds";
import { refusalOf } from "../refusal";

const WEIGHTS = [35, 30, 20, 10, 5];
const RATINGS = [[55], [80], [90], [40], [30]];
const CUTS = [80, 65, 50];
const draws = { spread: 0.2, runs: 2000, seed: 1 };

test.each([
  [0.1, 0.939],
  [0.2, 0.783],
  [0.3, 0.701],
])("with a spread of %d the design's account stays Core in %d of the cases", (spread, share) => {
  const odds = tierOdds(RATINGS, WEIGHTS, CUTS, { spread, runs: 200_000, seed: 1 });
  expect(Math.abs(odds[1]![0]! - share)).toBeLessThan(0.003);
});

test("agrees with the beta distribution on two criteria", () => {
  // Equal weights spread by 1/√5 are Beta(2, 2): P(w ≤ x) = 3x² − 2x³; the score is 100·w.
  const cuts = [75, 50, 20];
  const below = cuts.map((cut) => 3 * (cut / 100) ** 2 - 2 * (cut / 100) ** 3);
  const expected = [1 - below[0]!, below[0]! - below[1]!, below[1]! - below[2]!, below[2]!];
  const odds = tierOdds([[100], [0]], [1, 1], cuts, { spread: Math.sqrt(1 / 5), runs: 100_000, seed: 7 });
  odds.forEach((column, tier) => expect(Math.abs(column[0]! - expected[tier]!)).toBeLessThan(0.005));
});

test.each([
  [1, 1, 90, 20],
  [1, 4, 95, 30],
  [3, 2, 0, 100],
  [7, 3, 40, 85],
  [20, 5, 88, 10],
])(
  "agrees with the closed form where two weights are Beta(%d, %d) and the ratings %d and %d",
  (a, b, first, second) => {
    const squares = (a * a + b * b) / (a + b) ** 2;
    const spread = Math.sqrt((1 - squares) / (squares * (a + b + 1)));
    // The score w·first + (1 − w)·second lies at or above a cut where w does, or where it does not.
    const above = CUTS.map((cut) => {
      const edge = Math.min(1, Math.max(0, (cut - second) / (first - second)));
      return first > second ? 1 - betaBelow(edge, a, b) : betaBelow(edge, a, b);
    });
    const odds = tierOdds([[first], [second]], [a, b], CUTS, { spread, runs: 100_000, seed: 11 });
    [...above, 1].forEach((share, tier) => {
      expect(Math.abs(odds[tier]![0]! - (share - (above[tier - 1] ?? 0)))).toBeLessThan(0.006);
    });
  },
);

/** P(w ≤ x) of Beta(a, b) for whole a and b: of a + b − 1 uniform numbers at least a lie below x. */
function betaBelow(x: number, a: number, b: number): number {
  const count = a + b - 1;
  let term = (1 - x) ** count;
  let sum = 0;
  for (let below = 1; below <= count; below++) {
    term = x === 1 ? Number(below === count) : (term * x * (count - below + 1)) / ((1 - x) * below);
    if (below >= a) sum += term;
  }
  return sum;
}

test("the random weights have the given weights as mean and the spread as deviation of them", () => {
  const spread = 0.3;
  const shapes = shapesFrom([0.6, 0.3, 0.1], spread);
  const chance = chanceFrom(5);
  const draws = Array.from({ length: 50_000 }, () => {
    const drawn = dirichlet(shapes, chance);
    const total = drawn.reduce((sum, weight) => sum + weight, 0);
    return drawn.map((weight) => weight / total);
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = [0, 1, 2].map((index) => mean(draws.map((weights) => weights[index]!)));
  means.forEach((found, index) => expect(found).toBeCloseTo([0.6, 0.3, 0.1][index]!, 2));
  const squares = 0.36 + 0.09 + 0.01;
  const variance = [0, 1, 2].map((index) =>
    mean(draws.map((weights) => (weights[index]! - means[index]!) ** 2)),
  );
  // The variances w(1 − w)/(c + 1) sum to spread²·Σw².
  expect(variance.reduce((sum, own) => sum + own) / (spread ** 2 * squares)).toBeCloseTo(1, 1);
});

/** Shapes of Dirichlet(w·c) with c = (1 − Σw²)/(s²Σw²) − 1. */
function shapesFrom(weights: readonly number[], spread: number): number[] {
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return weights.map((weight) => weight * ((1 - squares) / (spread ** 2 * squares) - 1));
}

test("agrees with the arcsine distribution where the shapes are below 1", () => {
  // Equal weights spread by 1/√2 are Beta(1/2, 1/2): P(w ≤ x) = 2/π·arcsin √x.
  const odds = tierOdds([[100], [0]], [1, 1], [90], { spread: Math.SQRT1_2, runs: 100_000, seed: 3 });
  const expected = 1 - (2 / Math.PI) * Math.asin(Math.sqrt(0.9));
  expect(Math.abs(odds[0]![0]! - expected)).toBeLessThan(0.005);
});

test("a seed gives the same figures for ever", () => {
  const chance = chanceFrom(1);
  expect([chance(), chance(), chance()]).toEqual(GOLDEN_CHANCE);
  expect(tierOdds(RATINGS, WEIGHTS, CUTS, draws).map((column) => column[0])).toEqual(GOLDEN_ODDS);
});

test("its own logarithm and exponential are those of mathematics", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (x) => {
      expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(1e-14 * Math.max(1, Math.abs(Math.log(x))));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -600, max: 0, noNaN: true }), (x) => {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 11);
    }),
  );
  expect(exponential(-Infinity)).toBe(0);
});

test("the odds of an account sum to 1, whatever is unknown of it", () => {
  const odds = tierOdds(
    [
      [55, NaN, 10],
      [80, 70, NaN],
      [90, 50, NaN],
    ],
    [3, 2, 1],
    CUTS,
    draws,
  );
  for (const account of [0, 1, 2])
    expect(odds.reduce((sum, column) => sum + column[account]!, 0)).toBeCloseTo(1, 12);
});

test("is the plain tier without a spread, with one criterion, or with ratings that are all equal", () => {
  const first = (ratings: number[][], weights: number[], spread = 0.2) =>
    tierOdds(ratings, weights, CUTS, { ...draws, spread }).map((column) => column[0]);
  expect(first(RATINGS, WEIGHTS, 0)).toEqual([0, 1, 0, 0]);
  expect(first(RATINGS, WEIGHTS, 1e-200)).toEqual([0, 1, 0, 0]);
  expect(first([[80]], [1])).toEqual([1, 0, 0, 0]);
  expect(first([[80], [10]], [1, 0])).toEqual([1, 0, 0, 0]);
  expect(first([[50], [50]], [1, 3])).toEqual([0, 0, 1, 0]);
});

test("knows no odds where nothing that weighs is known", () => {
  expect(tierOdds([[NaN], [80]], [1, 0], [50], draws).map((column) => column[0])).toEqual([NaN, NaN]);
});

test("does not depend on the scale of the weights", () => {
  const scaled = WEIGHTS.map((weight) => weight / 100);
  expect(tierOdds(RATINGS, scaled, CUTS, draws)).toEqual(tierOdds(RATINGS, WEIGHTS, CUTS, draws));
});

test("refuses a spread that weights cannot have", () => {
  expect(refusalOf(() => tierOdds([[1], [2]], [1, 1], CUTS, { ...draws, spread: 1 }))).toEqual({
    code: "NUMBER_EXPECTED",
    path: "spread",
    content: "1",
    expected: "< 1",
  });
});

const GOLDEN_CHANCE = [0.468490072642453, 0.4359325870173052, 0.3975892149610445];
const GOLDEN_ODDS = [0, 0.7855, 0.2145, 0];

test("an account known on one criterion alone keeps its tier, however small the weights that chance draws", () => {
  const odds = tierOdds([[NaN], [NaN], [70]], [50_000, 49_000, 1], CUTS, draws);
  expect(odds.map((column) => column[0])).toEqual([0, 1, 0, 0]);
});
