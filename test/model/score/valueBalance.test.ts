import fc from "fast-check";
import { contribution } from "../../../src/model/score/contribution";
import { valueBalance } from "../../../src/model/score/valueBalance";
import { weightedSum } from "../../../src/model/score/weightedSum";
import { refusalOf } from "../refusal";

const sum = (values: readonly number[]) => values.reduce((all, own) => all + own, 0);

/** Ratings of three criteria, some unknown, with weights; the first and the last are of one dimension. */
const portfolios = fc.record({
  rows: fc.array(
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.nat(100) }, fc.constant(NaN)), {
      minLength: 3,
      maxLength: 3,
    }),
    { minLength: 1, maxLength: 15 },
  ),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
});
const DIMENSIONS = ["money", "future", "money"];
const columnsOf = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((at) => rows.map((row) => row[at]!));

test("is as worked by hand", () => {
  // Points .75·r and .25·r: 0, 75 and 25, 0; scores 25 and 75, mean 50, variance 625.
  // Covariances with the score: money 37.5·25 = 937.5, future −12.5·25 = −312.5.
  const found = valueBalance(
    [
      [0, 100],
      [100, 0],
    ],
    [3, 1],
    ["money", "future"],
  );
  expect(found).toEqual([
    { rating: 50, points: 37.5, pointShare: 0.75, varianceShare: 1.5, deviation: 50, isKey: true },
    { rating: 50, points: 12.5, pointShare: 0.25, varianceShare: -0.5, deviation: 50, isKey: false },
  ]);
});

test("criteria of a dimension are taken together, as GROUPSCORE does; weights of 0 are even inside it", () => {
  const ratings = [
    [0, 100],
    [50, 60],
    [20, 60],
  ];
  const [money] = valueBalance(ratings, [2, 5, 0], DIMENSIONS);
  expect(money!.rating).toBe(50);
  const [even] = valueBalance(ratings, [0, 5, 0], DIMENSIONS);
  expect(even!.rating).toBe((0 + 20 + 100 + 60) / 4);
  expect(even!.points).toBe(0);
});

test("points sum to the mean score, shares of points and of the variance to 1", () => {
  fc.assert(
    fc.property(portfolios, ({ rows, weights }) => {
      const ratings = columnsOf(rows);
      const scores = [...weightedSum(ratings, weights)].filter((score) => !Number.isNaN(score));
      fc.pre(scores.length > 0);
      const found = valueBalance(ratings, weights, DIMENSIONS);
      const mean = sum(scores) / scores.length;
      expect(sum(found.map(({ points }) => points))).toBeCloseTo(mean, 5);
      if (mean > 0) expect(sum(found.map(({ pointShare }) => pointShare))).toBeCloseTo(1, 9);
      if (new Set(scores).size === 1)
        expect(found.every((own) => Number.isNaN(own.varianceShare))).toBe(true);
      else expect(sum(found.map(({ varianceShare }) => varianceShare))).toBeCloseTo(1, 5);
    }),
  );
});

test("key factors are the largest shares of the variance that together pass one half, and no fewer would", () => {
  fc.assert(
    fc.property(portfolios, ({ rows, weights }) => {
      const ratings = columnsOf(rows);
      fc.pre(rows.some((row) => row.some((rating) => !Number.isNaN(rating))));
      const found = valueBalance(ratings, weights, ["a", "b", "c"]);
      const shares = found.map(({ varianceShare }) => varianceShare);
      const keys = found.filter(({ isKey }) => isKey).map(({ varianceShare }) => varianceShare);
      if (Number.isNaN(shares[0])) return expect(keys).toEqual([]);
      expect(sum(keys)).toBeGreaterThan(0.5);
      const least = Math.min(...keys);
      expect(sum(keys.filter((share) => share > least))).toBeLessThanOrEqual(0.5);
      expect(shares.filter((share) => share >= least)).toHaveLength(keys.length);
    }),
  );
});

test("a share of exactly one half has not passed it: the next largest is a key factor too", () => {
  // Three dimensions that vary independently, by 50, 40 and 30 around 50: variances 2500, 1600 and 900 of 5000.
  const ratings = [
    [100, 100, 0, 0],
    [90, 10, 90, 10],
    [80, 20, 20, 80],
  ];
  const found = valueBalance(ratings, [1, 1, 1], ["a", "b", "c"]);
  expect(found.map(({ varianceShare, isKey }) => [varianceShare, isKey])).toEqual([
    [0.5, true],
    [0.32, true],
    [0.18, false],
  ]);
});

test("depends neither on the order of the accounts nor on the scale of the weights", () => {
  fc.assert(
    fc.property(portfolios, fc.integer({ min: 2, max: 50 }), ({ rows, weights }, scale) => {
      fc.pre(rows.some((row) => row.some((rating) => !Number.isNaN(rating))));
      const found = valueBalance(columnsOf(rows), weights, DIMENSIONS);
      const other = valueBalance(
        columnsOf([...rows].reverse()),
        weights.map((weight) => weight * scale),
        DIMENSIONS,
      );
      const same = (figure: number) => (Number.isNaN(figure) ? NaN : expect.closeTo(figure, 5));
      found.forEach(({ isKey, points, deviation, varianceShare }, at) => {
        const expected = [points, deviation, varianceShare].map(same);
        const own = other[at]!;
        expect([own.points, own.deviation, own.varianceShare]).toEqual(expected);
        expect(own.isKey).toBe(isKey);
      });
    }),
  );
});

test("an unknown rating contributes nothing; an account of which nothing is known takes no part", () => {
  const known = valueBalance(
    [
      [0, 100],
      [100, NaN],
    ],
    [1, 1],
    ["a", "b"],
  );
  expect(
    valueBalance(
      [
        [0, 100, NaN],
        [100, NaN, NaN],
      ],
      [1, 1],
      ["a", "b"],
    ),
  ).toEqual(known);
  const points = contribution(
    [
      [0, 100],
      [100, NaN],
    ],
    [1, 1],
  );
  expect(known[1]).toMatchObject({
    rating: 100,
    points: (points[1]![0]! + points[1]![1]!) / 2,
    deviation: 0,
  });
});

test("equal scores have no variance to share, and a single account neither", () => {
  const equal = valueBalance(
    [
      [30, 60],
      [60, 30],
    ],
    [1, 1],
    ["a", "b"],
  );
  expect(equal).toMatchObject([
    { varianceShare: NaN, isKey: false, pointShare: 0.5 },
    { varianceShare: NaN },
  ]);
  expect(valueBalance([[30]], [1], ["a"])).toMatchObject([{ rating: 30, deviation: 0, varianceShare: NaN }]);
});

test("refuses a portfolio of which nothing is known", () => {
  expect(refusalOf(() => valueBalance([[NaN]], [1], ["a"]))).toEqual({ code: "NO_FIGURE", path: "metrics" });
});
