import fc from "fast-check";
import { tierFlip, type Flip } from "../../../src/model/robust/tierFlip";
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

/** What a change counts as when it is compared. */
const sizeOf = ({ criterion, change }: Flip, weights: readonly number[], measure: string): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Math.abs(change) / (measure === "relative" ? weights[criterion]! / total : 1);
};

/** The weighted mean of the known ratings, not rounded. */
function scoreOf(ratings: readonly number[], weights: readonly number[]): number {
  let points = 0;
  let known = 0;
  ratings.forEach((rating, index) => {
    if (Number.isNaN(rating)) return;
    points += weights[index]! * rating;
    known += weights[index]!;
  });
  return points / known;
}

const tierOf = (ratings: readonly number[], weights: readonly number[], cuts: readonly number[]): number =>
  tierByCut([scoreOf(ratings, weights)], cuts)[0]!;

/** Accounts by their ratings, whole and broken, at the cuts and between them; a part of the weights may be 0. */
const account = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const line = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: count, maxLength: count });
  const rating = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 4, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom(50, 65, 80) },
  );
  return fc.record({
    ratings: fc.oneof(
      line(rating),
      line(fc.option(rating, { nil: NaN })).filter((ratings) => ratings.some((own) => !Number.isNaN(own))),
    ),
    weights: line(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 50 }) }, fc.constant(0))).filter(
      (weights) => weights.some((weight) => weight > 0),
    ),
    cuts: fc.constantFrom([80, 65, 50], [70], [90, 20], [65, 65, 40], [62.5, 33.333333]),
    measure: fc.constantFrom("points" as const, "relative" as const),
  });
});

/**
 * Whether a score lies between a cut and the next lower score of 6 decimals. The method's change leads to one end of
 * this step or the other, and rounding carries a score over the cut in its middle.
 */
const isInStepOf = (score: number, cut: number): boolean => score > cut - 1.001e-6 && score < cut + 1e-9;

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

test("is Triantaphyllou & Sánchez's change that lets one option overtake another, once the weights sum to 1 again", () => {
  // They add δ = (P₂ − P₁)/(a₁ₖ − a₂ₖ) to a weight and divide all by 1 + δ. A cut at half the difference asks the same.
  const option = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(option, option, fc.constantFrom([3, 2, 1], [1, 1, 1], [5, 3, 2]), (one, other, weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const behind = scoreOf(other, weights) - scoreOf(one, weights);
      const ratings = one.map((rating, index) => 50 + (rating - other[index]!) / 2);
      const flip = flipOf(ratings, weights, [50]);
      if (behind < 0.001 || flip === null) return;
      const apart = one[flip.criterion]! - other[flip.criterion]!;
      // Where both options are alike in the criterion, they are even once it alone counts: δ is infinite.
      if (apart === 0) return expect(flip.weight).toBe(100);
      const added = behind / apart;
      const share = weights[flip.criterion]! / total;
      expect(flip.weight / 100).toBeCloseTo((share + added) / (1 + added), 6);
    }),
  );
});

test("with an unknown rating its criterion keeps its part of the weights but cannot be the answer", () => {
  const flip = flipOf([55, 80, 90, 40, NaN], WEIGHTS, [65], "relative");
  expect(flip).toMatchObject({ tier: 1, criterion: 0 });
  expect(flip!.change).toBeCloseTo(16.85, 2);
});

test("applying the change moves the account to the tier it names, and 99.9 % of it does not", () => {
  fc.assert(
    fc.property(account, ({ ratings, weights, cuts, measure }) => {
      const flip = flipOf(ratings, weights, cuts, measure);
      if (flip === null) return;
      const before = tierOf(ratings, weights, cuts);
      const moved = changed(weights, flip.criterion, flip.change);
      expect(moved[flip.criterion]).toBeCloseTo(flip.weight, 5);
      expect(tierOf(ratings, moved, cuts)).toBe(flip.tier);
      expect(flip.tier).not.toBe(before);
      if (Math.abs(flip.change) <= 0.001) return;
      const almost = scoreOf(ratings, changed(weights, flip.criterion, 0.999 * flip.change));
      if (cuts.some((cut) => isInStepOf(almost, cut))) return;
      expect(tierByCut([almost], cuts)[0]).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test("a score's last decimal is the resolution: nearer to the cut, 99.9 % may be rounded over it", () => {
  const ratings = [65, 64.9];
  const flip = flipOf(ratings, [999, 1], [64.9998])!;
  expect(flip).toEqual({ tier: 1, criterion: 0, change: -0.101, weight: 99.799 });
  const almost = changed([999, 1], 0, 0.999 * flip.change);
  expect(scoreOf(ratings, almost)).toBeCloseTo(64.9997991, 8);
  expect(tierOf(ratings, almost, [64.9998])).toBe(1);
});

test("no smaller change of any single weight moves the account, tried by brute force", () => {
  const STEPS = 40;
  fc.assert(
    fc.property(account, ({ ratings, weights, cuts, measure }) => {
      const flip = flipOf(ratings, weights, cuts, measure);
      const before = tierOf(ratings, weights, cuts);
      if (before === -1) return expect(flip).toBeNull();
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const reach = flip === null ? Infinity : sizeOf(flip, weights, measure);
      weights.forEach((weight, criterion) => {
        const share = (100 * weight) / total;
        if (share === 100 || (measure === "relative" && share === 0)) return;
        // A change is named to 6 decimals, rounded outward: smaller is what is smaller by more than that.
        const limit = reach * (measure === "relative" ? share / 100 : 1) - 1e-6;
        if (limit <= 0) return;
        const steps = [Math.max(-share, -limit), Math.min(100 - share, limit)].flatMap((end) =>
          Array.from({ length: STEPS }, (_, step) => (end * (step + 1)) / STEPS),
        );
        for (const change of steps) {
          const score = scoreOf(ratings, changed(weights, criterion, change));
          if (Number.isNaN(score) || cuts.some((cut) => isInStepOf(score, cut))) continue;
          expect(tierByCut([score], cuts)[0]).toBe(before);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test("where a fall and a rise are equally near the fall is named, where two criteria are, the first", () => {
  // 60 = (40 + 80)/2: to 70 the second weight rises by 25 points, to 50 the first does.
  expect(flipOf([40, 80], [1, 1], [70, 50.000001])).toMatchObject({ tier: 2, criterion: 0, change: 25 });
  expect(flipOf([100, 100, 20], [1, 1, 2], [80])).toMatchObject({ criterion: 2, change: -25 });
  expect(flipOf([100, 100, 0, 0], [1, 1, 1, 1], [60])).toMatchObject({ tier: 0, criterion: 0 });
});

test("does not depend on the scale of the weights", () => {
  fc.assert(
    fc.property(account, ({ ratings, weights, cuts, measure }) => {
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
