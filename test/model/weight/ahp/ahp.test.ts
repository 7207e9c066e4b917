import fc from "fast-check";
import { ahpGroup } from "../../../../src/model/weight/ahp/ahpGroup";
import { ahpRepair } from "../../../../src/model/weight/ahp/ahpRepair";
import { ahpWeights, principalEigenvalue } from "../../../../src/model/weight/ahp/ahpWeights";
import { consistencyRatio } from "../../../../src/model/weight/ahp/consistencyRatio";
import { completeJudgments } from "../../../../src/model/weight/ahp/judgments";
import published from "../../../data/ahp.json";
import examples from "../../../data/ahpExamples.json";
import { refusalOf } from "../../refusal";

const blankBelow = (upper: readonly (readonly number[])[]): number[][] =>
  upper.map((row, i) => row.map((value, j) => (j < i ? NaN : value)));
const drinks = completeJudgments(blankBelow(published.upper));
const consistent = (weights: readonly number[]): number[][] =>
  weights.map((own) => weights.map((other) => own / other));

const weightsOfAny = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 });
const anyJudgments = fc.integer({ min: 3, max: 6 }).chain((size) =>
  fc.array(fc.integer({ min: -8, max: 8 }), { minLength: size * size, maxLength: size * size }).map((steps) =>
    Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => {
        if (i === j) return 1;
        const step = steps[Math.min(i, j) * size + Math.max(i, j)]!;
        const value = step < 0 ? 1 / (1 - step) : 1 + step;
        return i < j ? value : 1 / value;
      }),
    ),
  ),
);

test("agrees with Saaty's drinks: weights, eigenvalue and consistency ratio", () => {
  ahpWeights(drinks, "eigenvector").forEach((weight, index) =>
    expect(weight).toBeCloseTo(published.weights[index]!, 3),
  );
  expect(principalEigenvalue(drinks)).toBeCloseTo(published.eigenvalue, 5);
  expect(consistencyRatio(drinks, "saaty1980")).toBeCloseTo(published.ratio, 4);
});

/** A matrix from the rows of its upper triangle, without the diagonal. */
const fromAbove = (above: readonly (readonly number[])[]) =>
  completeJudgments(
    Array.from({ length: above.length + 1 }, (_, i) =>
      Array.from({ length: above.length + 1 }, (__, j) => (j > i ? above[i]![j - i - 1]! : NaN)),
    ),
  );

test.each(examples)("agrees with the literature on $name", ({ above, weights, decimals, ...printed }) => {
  const judgments = fromAbove(above);
  ahpWeights(judgments, "eigenvector").forEach((weight, index) =>
    expect(weight).toBeCloseTo(weights[index]!, decimals),
  );
  if (printed.ratio)
    expect(Math.abs(consistencyRatio(judgments, "saaty1980") - printed.ratio)).toBeLessThan(0.005);
});

test.each(["eigenvector", "geometric"] as const)("%s gives the weights that judgments agree on", (method) => {
  fc.assert(
    fc.property(weightsOfAny, (weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const found = ahpWeights(consistent(weights), method);
      found.forEach((weight, index) => expect(weight).toBeCloseTo(weights[index]! / total, 9));
      expect(consistencyRatio(consistent(weights), "saaty1980")).toBeCloseTo(0, 9);
    }),
  );
});

test("weights sum to 1 and follow the criteria, in whatever order these stand", () => {
  fc.assert(
    fc.property(anyJudgments, (judgments) => {
      const weights = ahpWeights(judgments, "eigenvector");
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      const turned = [...judgments].reverse().map((row) => [...row].reverse());
      ahpWeights(turned, "eigenvector")
        .reverse()
        .forEach((weight, index) => expect(weight).toBeCloseTo(weights[index]!, 8));
    }),
  );
});

test("a single contradiction is measured as worked by hand", () => {
  // a = 2b, b = 2c, a = 2c: λ = 1 + 2^(1/3) + 2^(−1/3).
  const judgments = [
    [1, 2, 2],
    [0.5, 1, 2],
    [0.5, 0.5, 1],
  ];
  const eigenvalue = 1 + Math.cbrt(2) + 1 / Math.cbrt(2);
  expect(principalEigenvalue(judgments)).toBeCloseTo(eigenvalue, 10);
  expect(consistencyRatio(judgments, "saaty1980")).toBeCloseTo((eigenvalue - 3) / 2 / 0.58, 9);
  expect(consistencyRatio(judgments, "alonso2006")).toBeCloseTo(
    (eigenvalue - 3) / (2.7699 * 3 - 4.3513 - 3),
    9,
  );
});

test("one or two criteria cannot contradict, and Saaty's table ends at 15", () => {
  expect(consistencyRatio([[1]], "saaty1980")).toBe(0);
  expect(consistencyRatio(consistent([3, 1]), "alonso2006")).toBe(0);
  const many = consistent(Array.from({ length: 16 }, () => 1));
  expect(refusalOf(() => consistencyRatio(many, "saaty1980"))).toMatchObject({
    code: "SHAPE",
    content: "16 × 16",
  });
  expect(consistencyRatio(many, "alonso2006")).toBeCloseTo(0, 9);
});

test("repair names the judgment furthest from what the weights imply, and it lowers the ratio", () => {
  const judgments = [
    [1, 2, 4, 1 / 9],
    [1 / 2, 1, 2, 4],
    [1 / 4, 1 / 2, 1, 2],
    [9, 1 / 4, 1 / 2, 1],
  ];
  const { row, column, given, suggested, ratioAfter } = ahpRepair(judgments);
  expect([row, column, given]).toEqual([0, 3, 1 / 9]);
  const weights = ahpWeights(judgments, "eigenvector");
  expect(suggested).toBeCloseTo(weights[0]! / weights[3]!, 12);
  expect(ratioAfter).toBeLessThan(consistencyRatio(judgments, "saaty1980"));
});

test("repair is as worked by hand: of judgments that contradict alike the first", () => {
  // Weights ∛4 : 1 : ∛¼, so every judgment is off by the factor ∛2. With a = ∛4 b, b = 2c, a = 2c the ninth root of 4
  // takes the place of ∛2.
  const judgments = [
    [1, 2, 2],
    [0.5, 1, 2],
    [0.5, 0.5, 1],
  ];
  const { row, column, given, suggested, ratioAfter } = ahpRepair(judgments);
  expect([row, column, given]).toEqual([0, 1, 2]);
  expect(suggested).toBeCloseTo(Math.cbrt(4), 9);
  const eigenvalue = 1 + 4 ** (1 / 9) + 4 ** (-1 / 9);
  expect(ratioAfter).toBeCloseTo((eigenvalue - 3) / 2 / 0.58, 9);
});

test("a group of one is that judge, and opposite judges cancel out", () => {
  fc.assert(
    fc.property(anyJudgments, (judgments) => {
      ahpGroup([judgments])
        .flat()
        .forEach((value, at) => expect(value).toBeCloseTo(judgments.flat()[at]!, 12));
      const opposite = judgments.map((_, i) => judgments.map((row) => row[i]!));
      for (const value of ahpGroup([judgments, opposite]).flat()) expect(value).toBeCloseTo(1, 12);
    }),
  );
  expect(ahpGroup([consistent([2, 1]), consistent([8, 1])])[0]![1]).toBeCloseTo(4, 12);
  expect(refusalOf(() => ahpGroup([[[1]], consistent([1, 1])]))).toMatchObject({
    code: "SHAPE",
    path: "matrix2",
  });
});

test("either triangle is enough, and 0.33 passes for a third", () => {
  const whole = consistent([6, 3, 1]);
  const lower = whole.map((row, i) => row.map((value, j) => (j > i ? NaN : value)));
  for (const half of [blankBelow(whole), lower])
    completeJudgments(half)
      .flat()
      .forEach((value, at) => expect(value).toBeCloseTo(whole.flat()[at]!, 12));
  expect(
    completeJudgments([
      [1, 3],
      [0.33, 1],
    ]),
  ).toEqual([
    [1, 3],
    [1 / 3, 1],
  ]);
});

test.each([
  [
    "a diagonal that is not 1",
    [
      [1, 2],
      [0.5, 2],
    ],
    { path: "matrix", row: 2, position: 2, content: "2", expected: "1" },
  ],
  [
    "a pair that is not reciprocal",
    [
      [1, 2],
      [2, 1],
    ],
    { path: "matrix", row: 2, position: 1, content: "2", expected: "0.5" },
  ],
  [
    "a judgment of 0",
    [
      [1, 0],
      [NaN, 1],
    ],
    { path: "matrix", row: 1, position: 2, content: "0", expected: "> 0" },
  ],
  [
    "a negative judgment",
    [
      [1, NaN],
      [-2, 1],
    ],
    { path: "matrix", row: 2, position: 1, content: "-2", expected: "> 0" },
  ],
  [
    "a pair without a judgment",
    [
      [1, NaN],
      [NaN, 1],
    ],
    { path: "matrix", row: 1, position: 2, content: "", expected: "1 … 9" },
  ],
])("refuses %s and names it", (_, cells, place) => {
  expect(refusalOf(() => completeJudgments(cells))).toEqual({ code: "JUDGMENT", ...place });
});

test("refuses a matrix that is not square", () => {
  expect(refusalOf(() => completeJudgments([[1, 2, 3]]))).toMatchObject({ code: "SHAPE", content: "1 × 3" });
});
