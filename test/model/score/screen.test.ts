import fc from "fast-check";
import { screen } from "../../../src/model/score/screen";

const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(NaN));
const accounts = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 12 });
const columnsOf = (rows: readonly (readonly number[])[]): number[][] =>
  [0, 1, 2].map((criterion) => rows.map((row) => row[criterion]!));

test("counts the limits that hold, as worked by hand: at a limit holds, an unknown metric does not", () => {
  const revenue = [500, 499, NaN, 900];
  const delay = [30, 31, 10, 30.5];
  expect([...screen([revenue, delay], [500, 30], ["max", "min"])]).toEqual([2, 0, 1, 1]);
});

test("a limit that is not given is not counted", () => {
  expect([...screen([[1], [2]], [NaN, 2], ["max", "max"])]).toEqual([1]);
  expect([...screen([[1], [2]], [NaN, NaN], ["max", "min"])]).toEqual([0]);
});

test("follows the accounts in whatever order they stand, and does not depend on the unit or the origin", () => {
  fc.assert(
    fc.property(
      accounts,
      fc.tuple(number, number, number),
      fc.integer({ min: 1, max: 9 }),
      number,
      (rows, limits, factor, origin) => {
        const ways = ["max", "min", "max"] as const;
        const shift = Number.isNaN(origin) ? 0 : origin;
        const turned = (value: number): number => value * factor + shift;
        const found = screen(columnsOf(rows), limits, ways);
        expect(screen(columnsOf([...rows].reverse()), limits, ways).reverse()).toEqual(found);
        expect(screen(columnsOf(rows.map((row) => row.map(turned))), limits.map(turned), ways)).toEqual(
          found,
        );
      },
    ),
  );
});

test("a metric meets a limit from one side or the other, and from both where it is at the limit", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (metric, limit) => {
      const sides = (["max", "min"] as const).map((way) => screen([[metric]], [limit], [way])[0]!);
      expect(sides[0]! + sides[1]!).toBe(metric === limit ? 2 : 1);
    }),
  );
});
