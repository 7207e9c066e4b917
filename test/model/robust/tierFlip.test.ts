import fc from "fast-check";
import { tierFlip, type Flip } from "../../../src/model/robust/tierFlip";
import { weightedSum } from "../../../src/model/score/weightedSum";
import { tierByCut } from "../../../src/model/tier/tierByCut";
import { refusalOf } from "../refusal";

/** The account of the design's reference values: S = 66.75. */
const WEIGHTS = [35, 30, 20, 10, 5];
const RATINGS = [[55], [80], [90], [40], [30]];
const CUTS = [80, 65, 50];

const flipOf = (
  ratings: readonly number[],
  weights: readonly number[],
  cuts: readonly number[],
  measure: "points" | "relative" = "points",
): Flip | null =>
  tierFlip(
    ratings.map((rating) => [rating]),
    weights,
    cuts,
    measure,
  )[0]!;

/** Weights after one of them changed by points of 100, the others rescaled in proportion. */
function changed(weights: readonly number[], criterion: number, change: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (100 * weight) / total);
  const own = Math.min(100, Math.max(0, shares[criterion]! + change));
  const scale = (100 - own) / (100 - shares[criterion]!);
  return shares.map((share, index) => (index === criterion ? own : share * scale));
}

const scoreOf = (ratings: readonly number[], weights: readonly number[]): number =>
  weightedSum(
    ratings.map((rating) => [rating]),
    weights,
  )[0]!;

const tierOf = (ratings: readonly number[], weights: readonly number[], cuts: readonly number[]): number =>
  tierByCut([scoreOf(ratings, weights)], cuts)[0]!;

const portfolio = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc.record({
    ratings: fc
      .array(fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) }, fc.constant(NaN)), {
        minLength: count,
        maxLength: count,
      })
      .filter((ratings) => ratings.some((rating) => !Number.isNaN(rating))),
    weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count }),
    cuts: fc.constantFrom([80, 65, 50], [70], [90, 20], [65, 65, 40]),
    measure: fc.constantFrom("points" as const, "relative" as const),
  }),
);

test("names the design's reference values", () => {
  const [flip] = tierFlip(RATINGS, WEIGHTS, CUTS, "points");
  expect(flip).toMatchObject({ tier: 2, criterion: 4 });
  expect(flip!.change).toBeCloseTo(4.5238, 4);
  expect(flip!.weight).toBeCloseTo(9.5238, 4);
  const single = flipOf([55, 80, 90, 40, 30], WEIGHTS, [70]);
  expect(single).toMatchObject({ tier: 0, criterion: 2 });
  expect(single!.change).toBeCloseTo(11.1828, 4);
  const relative = flipOf([55, 80, 90, 40, 30], WEIGHTS, CUTS, "relative");
  expect(relative).toMatchObject({ criterion: 0 });
  expect(relative!.weight).toBeCloseTo(44.7, 1);
});

test("with an unknown rating its criterion keeps its part of the weights but cannot be the answer", () => {
  const flip = flipOf([55, 80, 90, 40, NaN], WEIGHTS, [65], "relative");
  expect(flip).toMatchObject({ tier: 1, criterion: 0 });
  expect(flip!.change).toBeCloseTo(16.85, 2);
});

test("applying the change moves the account to the tier it names, and 99.9 % of it does not", () => {
  fc.assert(
    fc.property(portfolio, ({ ratings, weights, cuts, measure }) => {
      const flip = flipOf(ratings, weights, cuts, measure);
      if (flip === null) return;
      const before = tierOf(ratings, weights, cuts);
      const moved = changed(weights, flip.criterion, flip.change);
      expect(moved[flip.criterion]).toBeCloseTo(flip.weight, 5);
      expect(tierOf(ratings, moved, cuts)).toBe(flip.tier);
      expect(flip.tier).not.toBe(before);
      const almost = scoreOf(ratings, changed(weights, flip.criterion, 0.999 * flip.change));
      const isApart = Math.abs(almost - scoreOf(ratings, moved)) > 2e-6;
      if (Math.abs(flip.change) > 0.001 && isApart) expect(tierByCut([almost], cuts)[0]).toBe(before);
    }),
    { numRuns: 500 },
  );
});

test("no smaller change of any single weight moves the account, tried by brute force", () => {
  const STEPS = 60;
  fc.assert(
    fc.property(portfolio, ({ ratings, weights, cuts, measure }) => {
      const flip = flipOf(ratings, weights, cuts, measure);
      const before = tierOf(ratings, weights, cuts);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const known = ratings.filter((rating) => !Number.isNaN(rating)).length;
      if (known < 2) return expect(flip).toBeNull();
      const unit = (criterion: number): number => (measure === "relative" ? weights[criterion]! / total : 1);
      const reach = flip === null ? 100 / unit(0) : Math.abs(flip.change) / unit(flip.criterion);
      weights.forEach((weight, criterion) => {
        const share = (100 * weight) / total;
        const limit = Math.min(reach, 100 / unit(criterion)) * 0.999;
        for (let step = -STEPS; step <= STEPS; step++) {
          const change = (unit(criterion) * limit * step) / STEPS;
          if (share + change < 0 || share + change > 100) continue;
          const score = scoreOf(ratings, changed(weights, criterion, change));
          if (Number.isNaN(score) || cuts.some((cut) => Math.abs(score - cut) < 0.001)) continue;
          expect(tierByCut([score], cuts)[0]).toBe(before);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test("does not depend on the scale of the weights", () => {
  fc.assert(
    fc.property(portfolio, ({ ratings, weights, cuts, measure }) => {
      const flip = flipOf(ratings, weights, cuts, measure);
      const doubled = weights.map((weight) => weight * 2);
      expect(flipOf(ratings, doubled, cuts, measure)).toEqual(flip);
    }),
  );
});

test.each([
  ["one criterion", [70], [1]],
  ["ratings that are all equal", [70, 70, 70], [1, 2, 3]],
  ["one known rating", [70, NaN], [1, 1]],
  ["ratings on one side of every cut", [81, 99], [1, 1]],
  ["nothing known", [NaN, NaN], [1, 1]],
  ["all weight on one criterion that is known alone", [70, NaN], [1, 0]],
])("no change of one weight moves an account with %s", (_, ratings, weights) => {
  expect(flipOf(ratings, weights, CUTS)).toBeNull();
});

test("a criterion that weighs nothing may be raised", () => {
  expect(flipOf([60, 100], [1, 0], [70])).toEqual({ tier: 0, criterion: 1, change: 25, weight: 25 });
});

test("judges every account by itself", () => {
  const ratings = [
    [60, 90, 70],
    [100, 90, NaN],
  ];
  const flips = tierFlip(ratings, [3, 1], [80], "points");
  expect(flips).toEqual(
    [0, 1, 2].map((account) =>
      flipOf(
        ratings.map((c) => c[account]!),
        [3, 1],
        [80],
      ),
    ),
  );
});

test("refuses weights of another number, and cuts that rise", () => {
  expect(refusalOf(() => flipOf([1, 2], [1], CUTS))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
  expect(refusalOf(() => flipOf([1, 2], [1, 1], [50, 80]))).toMatchObject({ code: "CUTS_UNSORTED" });
});
