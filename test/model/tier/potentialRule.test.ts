import { potentialRule } from "../../../src/model/tier/potentialRule";
import { refusalOf } from "../refusal";

test("decides the last two tiers by potential, and no other", () => {
  expect([...potentialRule([0, 1, 2, 3, 2, 3], [0, 0, 0, 90, 50, 49.9], 4, 50)]).toEqual([0, 1, 3, 2, 2, 3]);
});

test("never demotes where the potential is unknown", () => {
  expect([...potentialRule([1, 2, 3, -1], [NaN, NaN, NaN, 90], 4, 50)]).toEqual([1, -1, -1, -1]);
});

test("rounds before it compares", () => {
  expect([...potentialRule([3], [49.9999999], 4, 50)]).toEqual([2]);
});

test("needs two tiers and one potential an account", () => {
  expect(refusalOf(() => potentialRule([0], [1], 1, 50))).toMatchObject({ code: "LABELS_COUNT", count: 1 });
  expect(refusalOf(() => potentialRule([0], [], 4, 50))).toMatchObject({ code: "SHAPE", count: 0 });
});
