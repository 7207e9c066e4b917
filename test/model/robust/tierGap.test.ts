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

test("what it names moves the account up, alone or evenly, and 99.9 % of it does not", () => {
  const rating = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 100 }) }, fc.constant(NaN));
  const account = fc.integer({ min: 1, max: 5 }).chain((count) =>
    fc.record({
      ratings: fc.array(rating, { minLength: count, maxLength: count }),
      weights: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: count, maxLength: count }),
    }),
  );
  fc.assert(
    fc.property(account, ({ ratings, weights }) => {
      const before = tierOf(ratings, weights);
      const { points, evenly } = tierGap(columns(ratings), weights, CUTS);
      points.forEach((column, index) => {
        const gain = column[0]!;
        const raised = (share: number): number[] =>
          ratings.map((own, at) => (at === index ? Math.min(100, own + share * gain) : own));
        if (Number.isNaN(gain)) return;
        expect(tierOf(raised(1), weights)).toBe(before - 1);
        if (gain > 0.01) expect(tierOf(raised(0.999), weights)).toBe(before);
      });
      const share = evenly[0]!;
      const lifted = (part: number): number[] => ratings.map((own) => own + part * share * (100 - own));
      expect(Number.isNaN(share)).toBe(before < 1);
      if (Number.isNaN(share)) return;
      expect(tierOf(lifted(1), weights)).toBe(before - 1);
      if (share > 0.001) expect(tierOf(lifted(0.999), weights)).toBe(before);
    }),
    { numRuns: 300 },
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

test("refuses cuts that rise", () => {
  expect(refusalOf(() => tierGap([[1]], [1], [1, 2]))).toMatchObject({ code: "CUTS_UNSORTED" });
});
