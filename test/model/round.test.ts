import fc from "fast-check";
import { roundScore } from "../../src/model/round";

test.each([
  [1.0000005, 1.000001],
  [-1.0000005, -1.000001],
  [56.4453125, 56.445313],
  [56.44531249999999, 56.445313],
  [0.35 + 0.3 + 0.05, 0.7],
  [0.35 + 0.3 + 0.2 + 0.1 + 0.05, 1],
  [2 / 3, 0.666667],
  [1.0000004994, 1],
  [1.0000004995, 1.000001],
  [123456789.1234567, 123456789.123457],
  [1e300, 1e300],
])("rounds %d to %d, as ROUND(ROUND(x, 9), 6) does", (x, rounded) => {
  expect(roundScore(x)).toBe(rounded);
});

test("never answers with minus zero", () => {
  expect(roundScore(-1e-12)).toBe(0);
});

test("keeps NaN and infinity", () => {
  expect([NaN, Infinity, -Infinity].map(roundScore)).toEqual([NaN, Infinity, -Infinity]);
});

test("leaves what is rounded alone", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
      expect(roundScore(roundScore(x))).toBe(roundScore(x));
    }),
  );
});

test("rounds half away from zero whatever the binary form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
      const tie = Number(`${millionths}.5e-6`);
      expect(roundScore(tie)).toBe((millionths + 1) / 1e6);
      expect(roundScore(-tie)).toBe(-(millionths + 1) / 1e6);
    }),
  );
});
