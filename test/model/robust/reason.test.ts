import fc from "fast-check";
import { reasons } from "../../../src/model/robust/reason";
import { refusalOf } from "../refusal";

const columns = (ratings: readonly number[]): number[][] => ratings.map((rating) => [rating]);
const reasonOf = (ratings: readonly number[], weights: readonly number[], cuts = [80, 65, 50]) =>
  reasons(columns(ratings), weights, cuts)[0];

test("gives the figures of the design's example", () => {
  expect(reasonOf([55, 80, 90, 40, 30], [35, 30, 20, 10, 5])).toEqual({
    tier: 1,
    score: 66.8,
    strong: [
      { criterion: 2, rating: 90 },
      { criterion: 1, rating: 80 },
    ],
    weak: { criterion: 0, rating: 55 },
    up: { kind: "one", tier: 0, criterion: 0, points: 37.9 },
    down: { kind: "weight", criterion: 0, before: 35, after: 44.7 },
  });
});

test("what lifts an account is its weight times its distance from the score, worked by hand", () => {
  // Score 50: pulls (70 − 50)/2 = 10, (20 − 50)/4 = −7.5 and (40 − 50)/4 = −2.5.
  const reason = reasonOf([70, 20, 40], [2, 1, 1], [60]);
  expect(reason).toMatchObject({ score: 50, strong: [{ criterion: 0 }], weak: { criterion: 1 } });
  // 10 points more are 20 of the first rating, 40 of the others.
  expect(reason?.up).toEqual({ kind: "one", tier: 0, criterion: 0, points: 20 });
});

test("where no criterion alone is enough, all of them are asked for a share of their room", () => {
  // Score 20, cut 60: 40 of the 80 points of room.
  expect(reasonOf([20, 20, 20], [1, 1, 1], [60])?.up).toEqual({ kind: "all", tier: 0, percent: 50 });
  expect(reasonOf([20], [1], [101])?.up).toEqual({ kind: "none", tier: 0 });
});

test("a score is shown with the decimals that keep it in its tier", () => {
  expect(reasonOf([79.96], [1])).toMatchObject({ tier: 1, score: 79.96 });
  expect(reasonOf([79.999999], [1])).toMatchObject({ tier: 1, score: 79.999999 });
  expect(reasonOf([80.04], [1])).toMatchObject({ tier: 0, score: 80 });
});

test("the ends of the tiers have no way further; alike ratings have neither strength nor weakness", () => {
  expect(reasonOf([90, 90], [1, 1])).toMatchObject({
    up: null,
    down: { kind: "none" },
    strong: [],
    weak: null,
  });
  expect(reasonOf([10, 10], [1, 1])?.down).toBeNull();
});

test("nothing is said of an account of which nothing is known", () => {
  expect(reasonOf([NaN, NaN], [1, 1])).toBeNull();
  expect(reasonOf([NaN, 60], [1, 0])).toBeNull();
});

test("ignores the scale of the weights, and every strength stands against a weakness", () => {
  const account = fc.array(
    fc.record({ rating: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 50 }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(account, (criteria) => {
      const ratings = criteria.map(({ rating }) => rating);
      const weights = criteria.map(({ weight }) => weight);
      const reason = reasonOf(ratings, weights);
      expect(
        reasonOf(
          ratings,
          weights.map((weight) => weight * 8),
        ),
      ).toEqual(reason);
      expect(reason!.weak === null).toBe(reason!.strong.length === 0);
      expect(reason!.weak === null).toBe(new Set(ratings).size === 1);
    }),
  );
});

test("refuses what the score refuses", () => {
  expect(refusalOf(() => reasons([[1]], [0], [50]))).toMatchObject({ code: "WEIGHTS_ZERO" });
  expect(refusalOf(() => reasons([[1]], [1], [1, 2]))).toMatchObject({ code: "CUTS_UNSORTED" });
});
