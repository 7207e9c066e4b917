import fc from "fast-check";
import { topsis } from "../../../src/model/score/topsis";
import published from "../../data/topsis.json";
import textbook from "../../data/topsisTextbook.json";
import { refusalOf } from "../refusal";

const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0]!.map((_, criterion) => rows.map((row) => row[criterion]!));
const ways = published.directions as ("max" | "min")[];
const columns = columnsOf(published.accounts);
const EQUAL = [1, 1, 1, 1];

test("agrees with the reference values", () => {
  topsis(columns, EQUAL, ways).forEach((value, account) =>
    expect(value).toBeCloseTo(published.closeness[account]!, 6),
  );
});

test.each(textbook)("agrees with $source", ({ accounts, weights, directions, closeness, decimals }) => {
  topsis(columnsOf(accounts), weights, directions as ("max" | "min")[]).forEach((value, account) =>
    expect(value).toBeCloseTo(closeness[account]!, decimals),
  );
});

test("is 1 for an account that is best throughout, and 0 for one that is worst throughout", () => {
  expect([
    ...topsis(
      [
        [1, 2, 3],
        [30, 20, 10],
      ],
      [1, 5],
      ["max", "min"],
    ),
  ]).toEqual([0, expect.closeTo(0.5, 1), 1]);
});

test("is 0.5 where best and worst are the same: one account, or all equal", () => {
  expect([...topsis([[7]], [1], ["max"])]).toEqual([0.5]);
  expect([
    ...topsis(
      [
        [7, 7],
        [0, 0],
      ],
      [1, 1],
      ["max", "min"],
    ),
  ]).toEqual([0.5, 0.5]);
});

test("does not depend on the unit, nor on the scale of the weights", () => {
  const factors = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(factors, fc.integer({ min: 1, max: 50 }), (units, scale) => {
      const scaled = columns.map((column, index) => column.map((metric) => metric * units[index]!));
      const found = topsis(
        scaled,
        EQUAL.map((weight) => weight * scale),
        ways,
      );
      topsis(columns, EQUAL, ways).forEach((value, account) => expect(found[account]).toBeCloseTo(value, 9));
    }),
  );
});

test("an account that is not known in full has no figure and changes no other", () => {
  const more = columns.map((column, index) => [...column, index === 1 ? NaN : 1e6]);
  expect([...topsis(more, EQUAL, ways)]).toEqual([...topsis(columns, EQUAL, ways), NaN]);
});

test("refuses weights of another number", () => {
  expect(refusalOf(() => topsis(columns, [1], ways))).toMatchObject({
    code: "SHAPE",
    count: 1,
    expected: "4",
  });
});

test.each([1e200, 1e-200])("does not depend on the unit, though its squares are no numbers: %d", (unit) => {
  const scaled = columns.map((column) => column.map((metric) => metric * unit));
  topsis(scaled, EQUAL, ways).forEach((value, account) =>
    expect(value).toBeCloseTo(published.closeness[account]!, 6),
  );
});
