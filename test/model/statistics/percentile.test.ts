import { percentile } from "../../../src/model/statistics/percentile";

test("agrees with the examples in Gnumeric's and NExS's manuals of Excel's PERCENTILE", () => {
  expect(percentile([11.4, 17.3, 21.3, 25.9, 40.1], 0.42)).toBeCloseTo(20.02, 10);
  expect(percentile([1, 2, 3, 4], 0.65)).toBeCloseTo(2.95, 10);
});

test("ends at the smallest and the largest", () => {
  expect([0, 1].map((p) => percentile([3, 5, 9], p))).toEqual([3, 9]);
});

test("is the value itself where there is one, and NaN where there is none", () => {
  expect(percentile([7], 0.05)).toBe(7);
  expect(percentile([], 0.05)).toBeNaN();
});
