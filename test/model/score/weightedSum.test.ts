import fc from "fast-check";
import { rank } from "../../../src/model/score/rank";
import { weightedSum } from "../../../src/model/score/weightedSum";
import published from "../../data/weightedSum.json";
import { refusalOf } from "../refusal";

const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0]!.map((_, criterion) => rows.map((row) => row[criterion]!));

test("agrees with the weighted sum model as printed", () => {
  const { accounts, weights, scores } = published[0]!;
  expect([...weightedSum(columnsOf(accounts), weights)]).toEqual(scores);
});

test("agrees with scikit-criteria on the buildings of Kracka 2010, score by score and rank by rank", () => {
  const { accounts, weights, scores, ranks, directions } = published[1]!;
  const shares = columnsOf(accounts).map((column, criterion) => {
    const gains = column.map((metric) => (directions![criterion] === "min" ? 1 / metric : metric));
    const total = gains.reduce((sum, gain) => sum + gain);
    return gains.map((gain) => (100 * gain) / total);
  });
  const found = weightedSum(shares, weights);
  scores.forEach((score, account) => expect(found[account]! / 100).toBeCloseTo(score, 7));
  expect([...rank(found)]).toEqual(ranks);
});

test("leaves out what is unknown and reweights the rest", () => {
  expect([
    ...weightedSum(
      [
        [100, 100, NaN],
        [0, NaN, NaN],
      ],
      [3, 1],
    ),
  ]).toEqual([75, 100, NaN]);
});

test("knows no score where only a weight of 0 is known", () => {
  expect([...weightedSum([[80], [NaN]], [0, 1])]).toEqual([NaN]);
});

test("gives one score for 56.4453125, however its parts were added up", () => {
  expect([...weightedSum([[56.4453125, 56.44531249999999]], [1])]).toEqual([56.445313, 56.445313]);
});

const rating = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constant(NaN));
const rows = fc.array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 20 });
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const weights = fc.tuple(positive, positive, positive);

test("ignores the scale of the weights", () => {
  fc.assert(
    fc.property(rows, weights, positive, (accounts, own, factor) => {
      const plain = weightedSum(columnsOf(accounts), own);
      const scaled = weightedSum(
        columnsOf(accounts),
        own.map((weight) => weight * factor),
      );
      plain.forEach((score, account) => {
        if (Number.isNaN(score)) expect(scaled[account]).toBeNaN();
        else expect(Math.abs(score - scaled[account]!)).toBeLessThanOrEqual(1.0000001e-6);
      });
    }),
  );
});

test("does not depend on the order of the accounts", () => {
  fc.assert(
    fc.property(rows, weights, (accounts, own) => {
      const backwards = weightedSum(columnsOf([...accounts].reverse()), own).reverse();
      expect(backwards).toEqual(weightedSum(columnsOf(accounts), own));
    }),
  );
});

test("stays between the lowest and the highest known rating", () => {
  fc.assert(
    fc.property(rows, weights, (accounts, own) => {
      weightedSum(columnsOf(accounts), own).forEach((score, account) => {
        const known = accounts[account]!.filter((value) => !Number.isNaN(value));
        if (known.length === 0) return expect(score).toBeNaN();
        expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-6);
        expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-6);
      });
    }),
  );
});

test("refuses what does not fit together", () => {
  expect(refusalOf(() => weightedSum([], []))).toEqual({ code: "NO_CRITERIA" });
  expect(refusalOf(() => weightedSum([[1], [2]], [1]))).toEqual({ code: "SHAPE", count: 1, expected: "2" });
  expect(refusalOf(() => weightedSum([[1], [2, 3]], [1, 1]))).toEqual({
    code: "SHAPE",
    count: 2,
    expected: "1",
  });
  expect(refusalOf(() => weightedSum([[1]], [0]))).toEqual({ code: "WEIGHTS_ZERO" });
});

test("refuses weights so large that no number holds the points", () => {
  const where = { path: "weights", row: 1, content: "1e+307" };
  expect(refusalOf(() => weightedSum([[50], [50]], [1e307, 1e307]))).toEqual({
    code: "NUMBER_EXPECTED",
    ...where,
  });
});
