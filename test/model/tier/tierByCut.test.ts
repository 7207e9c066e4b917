import fc from "fast-check";
import { tierByCut } from "../../../src/model/tier/tierByCut";
import { refusalOf } from "../refusal";

const CUTS = [80, 65, 50];

test("puts a score at a cut into the upper tier", () => {
  expect([...tierByCut([100, 80, 79.999999, 65, 50, 49.9, 0, NaN], CUTS)]).toEqual([0, 0, 1, 1, 2, 3, 3, -1]);
});

test("rounds score and cut before it compares them", () => {
  expect([...tierByCut([79.9999999], CUTS)]).toEqual([0]);
  expect([...tierByCut([80], [80.0000001])]).toEqual([0]);
  expect([...tierByCut([1], [1.0000005])]).toEqual([1]);
});

test("leaves the lower of two tiers with equal cuts empty", () => {
  expect([...tierByCut([70, 60], [65, 65])]).toEqual([0, 2]);
});

test("has one tier where there is no cut", () => {
  expect([...tierByCut([70, 0], [])]).toEqual([0, 0]);
});

test("never puts the higher score into the lower tier", () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      const [higher, lower] = tierByCut([Math.max(a, b), Math.min(a, b)], CUTS);
      expect(higher).toBeLessThanOrEqual(lower!);
    }),
  );
});

test("refuses cuts that rise", () => {
  expect(refusalOf(() => tierByCut([1], [50, 65]))).toEqual({
    code: "CUTS_UNSORTED",
    path: "cuts",
    row: 2,
    content: "65",
  });
});
