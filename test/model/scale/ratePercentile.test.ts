import fc from "fast-check";
import { ratePercentile } from "../../../src/model/scale/ratePercentile";

test("gives ties their middle rank", () => {
  const sorted = [10, 20, 20, 40];
  expect(sorted.map((metric) => ratePercentile(metric, sorted, "max"))).toEqual([12.5, 50, 50, 87.5]);
  expect(sorted.map((metric) => ratePercentile(metric, sorted, "min"))).toEqual([87.5, 50, 50, 12.5]);
});

test("places a metric that was not observed between its neighbours", () => {
  expect(ratePercentile(0, [-3, 5, 8, 9], "max")).toBe(25);
  expect(ratePercentile(0, [-3, 0, 0, 9], "max")).toBe(50);
  expect(ratePercentile(0, [5, 8], "max")).toBe(0);
});

test("is 50 for one account, for equal accounts and on average", () => {
  expect(ratePercentile(3, [3], "max")).toBe(50);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      const ratings = values.map((metric) => ratePercentile(metric, sorted, "max"));
      expect(ratings.reduce((sum, rating) => sum + rating, 0) / values.length).toBeCloseTo(50, 9);
    }),
  );
});

test("knows no rank where nothing was observed", () => {
  expect(ratePercentile(0, [], "max")).toBeNaN();
});
