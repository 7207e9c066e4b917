import { skewness } from "../../../src/model/statistics/skewness";

test("skewness of 0, 0, 3 is 2 / 2^1.5 by hand, its mirror image has the opposite sign", () => {
  expect(skewness(Float64Array.of(0, 0, 3))).toBeCloseTo(2 / 2 ** 1.5, 12);
  expect(skewness(Float64Array.of(0, 0, -3))).toBeCloseTo(-2 / 2 ** 1.5, 12);
  expect(skewness(Float64Array.of(7, 7, 7))).toBe(0);
});
