import fc from "fast-check";
import { effectiveWeights } from "../../../src/model/weight/effectiveWeights";
import { refusalOf } from "../refusal";

const criteria = (...entries: [string, number][]) =>
  entries.map(([dimension, weight]) => ({ dimension, weight }));

test("without dimensions a criterion's own weight counts", () => {
  expect(effectiveWeights(criteria(["", 3], ["", 1]), [])).toEqual([0.75, 0.25]);
});

test("a criterion has its share of its dimension's weight", () => {
  const dimensions = [
    { name: "Value", weight: 60 },
    { name: "Risk", weight: 40 },
  ];
  const weights = effectiveWeights(criteria(["Value", 2], ["Risk", 7], ["Value", 1]), dimensions);
  [0.4, 0.4, 0.2].forEach((weight, index) => expect(weights[index]).toBeCloseTo(weight, 12));
});

test("a column more never changes what its dimension weighs", () => {
  const dimensions = [
    { name: "Value", weight: 35 },
    { name: "Risk", weight: 5 },
  ];
  const before = effectiveWeights(criteria(["Value", 1], ["Risk", 1]), dimensions);
  const after = effectiveWeights(criteria(["Value", 1], ["Risk", 1], ["Value", 4]), dimensions);
  expect(after[1]).toBeCloseTo(before[1]!, 12);
  expect(after[0]! + after[2]!).toBeCloseTo(before[0]!, 12);
});

test("a dimension without data drops out of the total", () => {
  const dimensions = [
    { name: "Value", weight: 30 },
    { name: "Risk", weight: 10 },
    { name: "Synergy", weight: 60 },
    { name: "Growth", weight: 60 },
  ];
  const weights = effectiveWeights(criteria(["Value", 1], ["Risk", 1], ["Growth", 0]), dimensions);
  expect(weights).toEqual([0.75, 0.25, 0]);
});

test("takes the source's own weights, whose sum is not 1 in binary", () => {
  const own = [0.35, 0.3, 0.2, 0.1, 0.05];
  expect(own.reduce((sum, weight) => sum + weight)).not.toBe(1);
  expect(effectiveWeights(criteria(...own.map((weight): [string, number] => ["", weight])), [])).toHaveLength(
    5,
  );
});

test("ignores the scale of the weights", () => {
  const positive = fc.double({ min: 0.001, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 6 }), positive, (own, factor) => {
      const weights = effectiveWeights(criteria(...own.map((weight): [string, number] => ["", weight])), []);
      const scaled = effectiveWeights(
        criteria(...own.map((weight): [string, number] => ["", weight * factor])),
        [],
      );
      weights.forEach((weight, index) => expect(scaled[index]).toBeCloseTo(weight, 12));
      expect(weights.reduce((sum, weight) => sum + weight)).toBeCloseTo(1, 12);
    }),
  );
});

test("refuses weights that cannot weigh", () => {
  const zero = [{ name: "Value", weight: 0 }];
  expect(refusalOf(() => effectiveWeights(criteria(["", 0], ["", 0]), []))).toEqual({ code: "WEIGHTS_ZERO" });
  expect(refusalOf(() => effectiveWeights(criteria(["Value", 1]), zero))).toEqual({ code: "WEIGHTS_ZERO" });
  expect(refusalOf(() => effectiveWeights(criteria(["", 2], ["", -1]), []))).toMatchObject({
    code: "WEIGHT_NEGATIVE",
    row: 2,
    content: "-1",
  });
  expect(refusalOf(() => effectiveWeights(criteria(["", NaN]), []))).toMatchObject({
    code: "NUMBER_EXPECTED",
  });
});
