import fc from "fast-check";
import { outliers } from "../../../src/model/statistics/outliers";

test("the limit is 3.5 deviations of the median, by hand", () => {
  // Median 3, distances 2 1 0 1 x: their median is 1, so x is out above 3 + 3.5/0.6745 = 8.189.
  expect(outliers(Float64Array.of(1, 2, 3, 4, 8.18))).toEqual([]);
  expect(outliers(Float64Array.of(1, 2, 3, 4, 8.2))).toEqual([4]);
});

test("two outliers cannot hide each other, as they would behind a standard deviation", () => {
  expect(outliers(Float64Array.of(1, 2, 3, 4, 5, 900, 1000))).toEqual([5, 6]);
});

test("unknown values play no part and are none", () => {
  expect(outliers(Float64Array.of(NaN, 1, 2, 3, NaN, 4, 90))).toEqual([6]);
});

test("a column whose most values are equal leaves nothing to measure by", () => {
  expect(outliers(Float64Array.of(5, 5, 5, 5, 90))).toEqual([]);
  expect(outliers(Float64Array.of())).toEqual([]);
});

test("knows nothing of the unit or of a shift", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.integer({ min: -64, max: 64 }), (own, shift) => {
      const column = Float64Array.from(own);
      expect(outliers(column.map((value) => value * 4 + shift))).toEqual(outliers(column));
    }),
  );
});
