import fc from "fast-check";
import {
  BINS,
  countBins,
  histogramGeometry,
  spreadLabels,
} from "../../../../src/taskpane/components/charts/histogram";
import {
  markPath,
  largestFirst,
  marksOf,
  matrixGeometry,
  nearestMark,
  walk,
  type Mark,
} from "../../../../src/taskpane/components/charts/matrix";
import { assess } from "../../../../src/model/assess";
import { modelOf, portfolioOf } from "../../../model/fixtures";

const model = modelOf({
  criteria: [
    { column: "Now", worst: 0, best: 100, axis: "direct" },
    { column: "Next", worst: 0, best: 100, axis: "potential" },
  ],
});
const portfolio = portfolioOf(model, [
  [100, 100],
  [90, 30],
  [40, 80],
  [10, 10],
  [null, null],
]);
const assessment = assess(portfolio, model);

test("every account with a tier stands in one bar of its tier, 100 points in the last", () => {
  const bins = countBins(assessment);
  expect(bins.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(
    assessment.tiers.map(({ count }) => count),
  );
  expect(bins[0]?.[BINS - 1]).toBe(1);
});

test("the axis turns scores into pixels and back", () => {
  const { x, scoreAt } = histogramGeometry(countBins(assessment), 336, 156);
  for (const score of [0, 12.5, 65, 100]) expect(scoreAt(x(score))).toBeCloseTo(score, 1);
  expect([scoreAt(-50), scoreAt(1000)]).toEqual([0, 100]);
});

test("labels of cuts never touch, keep their order and stay within the plot", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 336, noNaN: true }), { minLength: 1, maxLength: 5 }),
      (at) => {
        const centres = [...at].sort((one, other) => one - other);
        const placed = spreadLabels(centres, 44, 0, 336);
        placed.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(22 - 1e-6);
          expect(place).toBeLessThanOrEqual(336 - 22 + 1e-6);
          if (index > 0) expect(place - placed[index - 1]!).toBeGreaterThanOrEqual(44 - 1e-6);
        });
      },
    ),
  );
});

test("a label with room stays at its cut", () => {
  expect(spreadLabels([100, 200], 44, 0, 336)).toEqual([100, 200]);
});

test("the matrix draws the accounts known on both axes, the largest first, and no more than its limit", () => {
  const order = largestFirst(Float64Array.of(10, NaN, 30, 20, 40));
  expect(Array.from(order)).toEqual([4, 2, 3, 0, 1]);
  expect(marksOf(assessment, order).marks.map(({ account }) => account)).toEqual([2, 3, 0, 1]);
  const { marks, placed } = marksOf(assessment, order, 2);
  expect([marks.map(({ account }) => account), placed]).toEqual([[2, 3], 4]);
});

test("each tier has its own shape", () => {
  const geometry = matrixGeometry(336, 262);
  const paths = [0, 1, 2, 3].map((tier) =>
    markPath([{ account: 0, tier, direct: 50, potential: 50 }], geometry),
  );
  expect(new Set(paths).size).toBe(4);
});

test("a pointer finds the nearest mark within its reach, and none beyond", () => {
  const geometry = matrixGeometry(336, 262);
  const { marks } = marksOf(assessment, largestFirst(assessment.score));
  const at = { x: geometry.x(41), y: geometry.y(79) };
  expect(nearestMark(marks, geometry, at, 14)?.account).toBe(2);
  expect(nearestMark(marks, geometry, { x: geometry.x(60), y: geometry.y(55) }, 14)).toBeNull();
});

test("arrow keys reach every account from every other", () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
      const marks = places.map(([direct, potential], account): Mark => ({
        account,
        tier: 0,
        direct,
        potential,
      }));
      const seen = new Set([marks[0]!]);
      for (const mark of seen)
        for (const way of ["left", "right", "up", "down"] as const) {
          const next = walk(marks, mark, way);
          if (next) seen.add(next);
        }
      expect(seen.size).toBe(marks.length);
    }),
    { numRuns: 200 },
  );
});
