import fc from "fast-check";
import { tierGap } from "../../../src/model/robust/tierGap";
import { weightedSum } from "../../../src/model/score/weightedSum";
import { tierByCut } from "../../../src/model/tier/tierByCut";
import { refusalOf } from "../refusal";

const CUTS = [80, 65, 50];
const columns = (ratings: readonly number[]): number[][] => ratings.map((rating) => [rating]);
const tierOf = (ratings: readonly number[], weights: readonly number[]): number =>
  tierByCut(weightedSum(columns(ratings), weights), CUTS)[0]!;

test("names the design's reference values", () => {
  const { points, evenly } = tierGap(columns([55, 80, 90, 40, 30]), [35, 30, 20, 10, 5], CUTS);
  expect(points.map((column) => column[0])).toEqual([37.857143, NaN, NaN, NaN, NaN]);
  expect(evenly[0]).toBeCloseTo(0.3985, 4);
});

const account = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const line = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: count, maxLength: count });
  const rating = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.constantFrom(...CUTS),
  );
  return fc.record({
    ratings: fc.oneof(line(rating), line(fc.option(rating, { nil: NaN }))),
    weights: line(fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 50 }) }, fc.constant(0))).filter(
      (weights) => weights.some((weight) => weight > 0),
    ),
  });
});

/** Where rounding to 6 decimals carries a score over the cut above it. */
const isRoundedUp = (ratings: readonly number[], weights: readonly number[]): boolean => {
  const known = weights.map((weight, index) => (Number.isNaN(ratings[index]) ? 0 : weight));
  const score =
    known.reduce((sum, weight, index) => (weight === 0 ? sum : sum + weight * ratings[index]!), 0) /
    known.reduce((sum, weight) => sum + weight, 0);
  return CUTS.some((cut) => score < cut && score > cut - 5.01e-7);
};

test("what it names moves the account up, alone or evenly, and 99.9 % of it does not", () => {
  fc.assert(
    fc.property(account, ({ ratings, weights }) => {
      const before = tierOf(ratings, weights);
      const { points, evenly } = tierGap(columns(ratings), weights, CUTS);
      points.forEach((column, index) => {
        const gain = column[0]!;
        if (Number.isNaN(gain)) return;
        const raised = (share: number): number[] =>
          ratings.map((own, at) => (at === index ? Math.min(100, own + share * gain) : own));
        expect(tierOf(raised(1), weights)).toBe(before - 1);
        if (gain > 0.001 && !isRoundedUp(raised(0.999), weights))
          expect(tierOf(raised(0.999), weights)).toBe(before);
      });
      const share = evenly[0]!;
      const lifted = (part: number): number[] => ratings.map((own) => own + part * share * (100 - own));
      expect(Number.isNaN(share)).toBe(before < 1);
      if (Number.isNaN(share)) return;
      expect(tierOf(lifted(1), weights)).toBe(before - 1);
      if (share > 0.001 && !isRoundedUp(lifted(0.999), weights))
        expect(tierOf(lifted(0.999), weights)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test("no smaller gain does, and where a criterion gets no figure its best rating would not, by brute force", () => {
  const STEPS = 50;
  fc.assert(
    fc.property(account, ({ ratings, weights }) => {
      const before = tierOf(ratings, weights);
      const { points } = tierGap(columns(ratings), weights, CUTS);
      points.forEach((column, index) => {
        const gain = column[0]!;
        const own = ratings[index]!;
        const limit = Number.isNaN(gain) ? 100 - own : gain - 1e-6;
        for (let step = 1; step <= STEPS; step++) {
          const raised = ratings.map((other, at) => (at === index ? own + (limit * step) / STEPS : other));
          if (isRoundedUp(raised, weights)) continue;
          expect(tierOf(raised, weights)).toBe(before);
        }
      });
    }),
    { numRuns: 300 },
  );
});

test("does not depend on the scale of the weights, nor on the other accounts", () => {
  fc.assert(
    fc.property(account, account, ({ ratings, weights }, other) => {
      const alone = tierGap(columns(ratings), weights, CUTS);
      expect(
        tierGap(
          columns(ratings),
          weights.map((weight) => weight * 4),
          CUTS,
        ),
      ).toEqual(alone);
      const both = tierGap(
        ratings.map((own, index) => [other.ratings[index] ?? NaN, own]),
        weights,
        CUTS,
      );
      expect(both.points.map((column) => column[1])).toEqual(alone.points.map((column) => column[0]));
      expect(both.evenly[1]).toEqual(alone.evenly[0]);
    }),
  );
});

test("a criterion that weighs nothing, or whose best would not do, gets no figure", () => {
  expect(tierGap(columns([60, 60]), [1, 0], CUTS).points.map(([gain]) => gain)).toEqual([5, NaN]);
  expect(tierGap(columns([50, 90]), [1, 9], [99]).points.map(([gain]) => gain)).toEqual([NaN, NaN]);
});

test("in the top tier nothing is lacking, and nothing is said where nothing is known", () => {
  const { points, evenly } = tierGap([[90, NaN]], [1], CUTS);
  expect([...points[0]!, ...evenly]).toEqual([NaN, NaN, NaN, NaN]);
});

test("with equal ratings each criterion needs its share of the way, and all of them the way itself", () => {
  // 40 on 3 : 1, the cut at 50: 10/¾ or 10/¼ points alone; evenly 10 of the 60 points of room.
  const { points, evenly } = tierGap(columns([40, 40]), [3, 1], CUTS);
  expect(points.map(([gain]) => gain)).toEqual([13.333334, 40]);
  expect(evenly[0]).toBe(0.166667);
});

test("refuses weights of another number, weights that are all 0 or below it, and cuts that rise", () => {
  expect(refusalOf(() => tierGap([[1]], [1, 2], CUTS))).toMatchObject({ code: "SHAPE" });
  expect(refusalOf(() => tierGap([[1]], [0], CUTS))).toMatchObject({ code: "WEIGHTS_ZERO" });
  expect(refusalOf(() => tierGap([[1]], [-1], CUTS))).toMatchObject({ code: "WEIGHT_NEGATIVE" });
  expect(refusalOf(() => tierGap([[1]], [1], [1, 2]))).toMatchObject({ code: "CUTS_UNSORTED" });
});
