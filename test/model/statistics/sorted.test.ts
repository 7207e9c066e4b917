import fc from "fast-check";
import { countAbove, countBelow, sortedKnown } from "../../../src/model/statistics/sorted";

test("sorts by number and leaves NaN out", () => {
  expect([...sortedKnown([10, NaN, 9, 100])]).toEqual([9, 10, 100]);
});

test("counts what lies below and above, ties in neither", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: -1, max: 10 }), (values, x) => {
      const sorted = sortedKnown(values);
      expect(countBelow(sorted, x)).toBe(values.filter((value) => value < x).length);
      expect(countAbove(sorted, x)).toBe(values.filter((value) => value > x).length);
    }),
  );
});
