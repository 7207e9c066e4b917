import fc from "fast-check";
import { bufferWithin, checkBuffer, hold } from "../../../src/model/tier/hold";
import { tierByCut } from "../../../src/model/tier/tierByCut";
import { refusalOf } from "../refusal";

const CUTS = [80, 65, 50];

test("lets an account rise only from the cut plus the buffer", () => {
  expect([...hold([81.9, 82, 81.9], [1, 1, 0], CUTS, 2)]).toEqual([1, 0, 0]);
});

test("lets an account fall only below the cut minus the buffer", () => {
  expect([...hold([78, 77.9, 78], [0, 0, 1], CUTS, 2)]).toEqual([0, 1, 1]);
});

test("holds at the nearest cut when the score crosses several", () => {
  expect([...hold([66, 64], [3, 0], CUTS, 2)]).toEqual([2, 1]);
  expect([...hold([67, 62.9], [3, 0], CUTS, 2)]).toEqual([1, 2]);
});

test("without a previous tier, or without a buffer, is the plain tier", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, fc.integer({ min: -1, max: 3 }), (value, previous) => {
      expect(hold([value], [-1], CUTS, 2)).toEqual(tierByCut([value], CUTS));
      expect(hold([value], [previous], CUTS, 0)).toEqual(tierByCut([value], CUTS));
    }),
  );
});

test("is the highest tier whose threshold is reached", () => {
  const score = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(
      score,
      fc.integer({ min: 0, max: 3 }),
      fc.integer({ min: 0, max: 70 }),
      (value, previous, tenths) => {
        const buffer = tenths / 10;
        const reached = (tier: number): boolean => {
          const threshold = tier < previous ? CUTS[tier]! * 10 + tenths : CUTS[tier]! * 10 - tenths;
          return Math.round(value * 10) >= threshold;
        };
        const expected = [0, 1, 2].find(reached) ?? 3;
        expect([...hold([value], [previous], CUTS, buffer)]).toEqual([expected]);
      },
    ),
  );
});

test("keeps an account without score without tier", () => {
  expect([...hold([NaN], [0], CUTS, 2)]).toEqual([-1]);
});

test("refuses previous tiers of another length", () => {
  expect(refusalOf(() => hold([1, 2], [0], CUTS, 2))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
});

test("cuts that rise are told as such, not as a buffer that is too wide for them", () => {
  const refusal = { code: "CUTS_UNSORTED", path: "cuts", row: 2, content: "65" };
  expect(refusalOf(() => checkBuffer([50, 65], 2))).toEqual(refusal);
  expect(refusalOf(() => hold([1], [0], [50, 65], 0))).toEqual(refusal);
});

test("narrows a buffer to below half the narrowest gap", () => {
  expect(bufferWithin(CUTS, 2)).toBe(2);
  expect(bufferWithin([80, 77, 50], 2)).toBe(1.49);
  expect(bufferWithin([80, 76, 50], 2)).toBe(1.99);
  expect(bufferWithin([80, 80], 2)).toBe(0);
  expect(bufferWithin([80], 2)).toBe(2);
});

test("refuses a buffer of half the narrowest gap, and takes any that bufferWithin gives", () => {
  expect(refusalOf(() => checkBuffer(CUTS, 7.5))).toEqual({
    code: "BUFFER_TOO_WIDE",
    content: "7.5",
    expected: "7.5",
  });
  expect(refusalOf(() => checkBuffer([80, 60, 60], 2))).toEqual({ code: "BUFFER_TOO_WIDE", content: "2" });
  const gap = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(gap, fc.double({ min: 0, max: 10, noNaN: true }), (width, buffer) => {
      const cuts = [80, 80 - width];
      expect(() => checkBuffer(cuts, bufferWithin(cuts, buffer))).not.toThrow();
    }),
  );
});
