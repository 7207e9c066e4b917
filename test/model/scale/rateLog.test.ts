import fc from "fast-check";
import { rateLog } from "../../../src/model/scale/rateLog";

test("gives each tenfold the same points", () => {
  const anchors = { from: 1, to: 1000 };
  const ratings = [1, 10, 100, 1000, 5000].map((metric) => rateLog(metric, anchors));
  [0, 100 / 3, 200 / 3, 100, 100].forEach((rating, index) => expect(ratings[index]).toBeCloseTo(rating, 10));
});

test("puts 0 and less at the lower end: worst where more is better, best where less is", () => {
  expect([0, -5].map((metric) => rateLog(metric, { from: 1, to: 9 }))).toEqual([0, 0]);
  expect([0, -5].map((metric) => rateLog(metric, { from: 9, to: 1 }))).toEqual([100, 100]);
});

test("does not depend on the unit", () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, positive, positive, (metric, from, to, unit) => {
      fc.pre(Math.abs(Math.log(to / from)) > 1e-6);
      const plain = rateLog(metric, { from, to });
      expect(rateLog(metric * unit, { from: from * unit, to: to * unit })).toBeCloseTo(plain, 5);
    }),
  );
});

test("rates 50 where worst and best are the same", () => {
  expect([0, 4, 7].map((metric) => rateLog(metric, { from: 4, to: 4 }))).toEqual([50, 50, 50]);
});

test("rates metrics whose quotient no number holds", () => {
  expect(rateLog(1e300, { from: 1e-300, to: 1e300 })).toBe(100);
  expect(rateLog(1, { from: 1e-300, to: 1e300 })).toBeCloseTo(50, 10);
  expect(rateLog(1e300, { from: 1e300, to: 1e-300 })).toBe(0);
});
