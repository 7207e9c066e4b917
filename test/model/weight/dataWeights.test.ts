import fc from "fast-check";
import { criticWeights } from "../../../src/model/weight/critic";
import { entropyWeights } from "../../../src/model/weight/entropy";
import { rankWeights } from "../../../src/model/weight/rankWeights";
import critic from "../../data/critic.json";
import entropy from "../../data/entropy.json";
import published from "../../data/rankWeights.json";
import { refusalOf } from "../refusal";

const close = (found: readonly number[], expected: readonly number[], digits = 6): void => {
  expect(found).toHaveLength(expected.length);
  found.forEach((weight, index) => expect(weight).toBeCloseTo(expected[index]!, digits));
};
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const columns = fc
  .record({ accounts: fc.integer({ min: 3, max: 8 }), criteria: fc.integer({ min: 1, max: 4 }) })
  .chain(({ accounts, criteria }) => {
    const column = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: accounts, maxLength: accounts });
    return fc.array(column, { minLength: criteria, maxLength: criteria });
  });

const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0]!.map((_, criterion) => rows.map((row) => row[criterion]!));

test.each(entropy)("entropy agrees with $source", ({ metrics, weights }) => {
  close(entropyWeights(columnsOf(metrics)), weights, 4);
});

test.each(critic)("CRITIC agrees with $source", ({ metrics, weights, decimals }) => {
  const ways = weights.map(() => "max" as const);
  close(criticWeights(columnsOf(metrics), ways), weights, decimals);
});

test("entropy is as worked by hand: 0·ln 0 is 0, and an even spread weighs nothing", () => {
  const uneven = 1 + (0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
  close(
    entropyWeights([
      [1, 1],
      [1, 3],
      [0, 1],
    ]),
    [0, uneven / (1 + uneven), 1 / (1 + uneven)],
  );
});

test("entropy weighs equally where all criteria are spread evenly, or there is one", () => {
  close(
    entropyWeights([
      [5, 5, 5],
      [0, 0, 0],
    ]),
    [0.5, 0.5],
  );
  close(entropyWeights([[1, 2]]), [1]);
});

test("entropy does not depend on the unit, and leaves accounts out that are not known in full", () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 2, max: 1000 }), (metrics, factor) => {
      const weights = entropyWeights(metrics);
      expect(sumOf(weights)).toBeCloseTo(1, 9);
      close(entropyWeights(metrics.map((column) => column.map((metric) => metric * factor))), weights, 8);
      close(entropyWeights(metrics.map((column, index) => [...column, index === 0 ? NaN : 7])), weights, 12);
    }),
  );
});

test("CRITIC is as worked by hand, and a cost turns the correlation round", () => {
  const metrics = [
    [0, 1, 2],
    [0, 20, 10],
    [200, 100, 0],
  ];
  close(criticWeights(metrics, ["max", "max", "max"]), [2.5 / 8, 2 / 8, 3.5 / 8]);
  close(criticWeights(metrics, ["max", "max", "min"]), [0.25, 0.5, 0.25]);
});

test("in CRITIC a constant criterion weighs 0; where none can tell, all weigh the same", () => {
  close(
    criticWeights(
      [
        [1, 2, 3],
        [5, 5, 5],
        [3, 1, 2],
      ],
      ["max", "max", "max"],
    ),
    [0.5, 0, 0.5],
  );
  close(
    criticWeights(
      [
        [1, 1, 1],
        [5, 5, 5],
      ],
      ["max", "max"],
    ),
    [0.5, 0.5],
  );
  close(
    criticWeights(
      [
        [1, 2, 3],
        [10, 20, 30],
      ],
      ["max", "max"],
    ),
    [0.5, 0.5],
  );
});

test("CRITIC does not depend on the unit or the origin", () => {
  fc.assert(
    fc.property(
      columns,
      fc.integer({ min: 2, max: 1000 }),
      fc.integer({ min: -50, max: 50 }),
      (metrics, factor, shift) => {
        const ways = metrics.map(() => "max" as const);
        const weights = criticWeights(metrics, ways);
        expect(sumOf(weights)).toBeCloseTo(1, 9);
        close(
          criticWeights(
            metrics.map((column) => column.map((metric) => metric * factor + shift)),
            ways,
          ),
          weights,
          6,
        );
      },
    ),
  );
});

test("refuses negative metrics in entropy, and too few accounts", () => {
  expect(refusalOf(() => entropyWeights([[1, -1]]))).toEqual({
    ...{ code: "NUMBER_EXPECTED", path: "metrics", position: 1, content: "-1", expected: "≥ 0" },
  });
  expect(refusalOf(() => entropyWeights([[1, NaN]]))).toMatchObject({
    code: "TOO_FEW",
    count: 1,
    expected: "2",
  });
  expect(refusalOf(() => criticWeights([[1, 2]], ["max"]))).toMatchObject({ code: "TOO_FEW", expected: "3" });
  expect(refusalOf(() => entropyWeights([]))).toEqual({ code: "NO_CRITERIA" });
});

test.each(published)("rank weights agree with $source", ({ ranks, method, weights, decimals }) => {
  close(rankWeights(ranks, method as "centroid"), weights, decimals);
});

test.each([
  ["centroid", [0.4567, 0.2567, 0.1567, 0.09, 0.04]],
  ["sum", [5 / 15, 4 / 15, 3 / 15, 2 / 15, 1 / 15]],
  ["reciprocal", [60 / 137, 30 / 137, 20 / 137, 15 / 137, 12 / 137]],
] as const)("rank weights by %s for five criteria are as worked by hand", (method, expected) => {
  close(rankWeights([1, 2, 3, 4, 5], method), expected, 4);
});

test("criteria of equal rank share, and only the order of the ranks counts", () => {
  close(rankWeights([1, 2, 2], "sum"), [0.5, 0.25, 0.25]);
  close(rankWeights([3, 3, 3], "centroid"), [1 / 3, 1 / 3, 1 / 3]);
  close(rankWeights([9, 4], "centroid"), [0.25, 0.75]);
  close(rankWeights([1], "reciprocal"), [1]);
});

test("refuses a rank below 1", () => {
  expect(refusalOf(() => rankWeights([1, 0], "sum"))).toMatchObject({
    code: "NUMBER_EXPECTED",
    row: 2,
    content: "0",
  });
});
