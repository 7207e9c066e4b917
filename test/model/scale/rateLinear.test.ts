import { rateLinear } from "../../../src/model/scale/rateLinear";

test("spaces ratings as the metrics are spaced, and clips what lies beyond", () => {
  const anchors = { from: 10, to: 30 };
  expect([5, 10, 15, 30, 99].map((metric) => rateLinear(metric, anchors))).toEqual([0, 0, 25, 100, 100]);
});

test("falls where less is better", () => {
  expect([0, 90, 365, 400].map((metric) => rateLinear(metric, { from: 360, to: 0 }))).toEqual([
    100, 75, 0, 0,
  ]);
});

test("rates 50 where worst and best are the same", () => {
  expect(rateLinear(7, { from: 7, to: 7 })).toBe(50);
  expect(rateLinear(8, { from: NaN, to: NaN })).toBe(50);
});

test("rates metrics whose distance no number holds", () => {
  const anchors = { from: -1.7e308, to: 1.7e308 };
  expect([-1.7e308, 0, 1.7e308].map((metric) => rateLinear(metric, anchors))).toEqual([0, 50, 100]);
});
