import { KNOWN } from "../../../src/model/portfolio/types";
import { rateColumn } from "../../../src/model/scale/rateColumn";
import type { RatingRule, RatingScale } from "../../../src/model/scale/rater";
import published from "../../data/normalisations.json";
import { refusalOf } from "../refusal";

type Direction = RatingRule["direction"];

function ratingsOf(metrics: readonly number[], method: string, direction: Direction): number[] {
  const rule: RatingRule = {
    scale: method === "minmax" ? "linear" : (method as RatingScale),
    direction,
    worst: null,
    best: null,
    anchors: "minmax",
    missing: "unknown",
    bands: [],
  };
  const column = { values: Float64Array.from(metrics), state: new Uint8Array(metrics.length).fill(KNOWN) };
  return [...rateColumn(column, rule).ratings];
}

describe.each(published)(
  "$method, as printed in $source",
  ({ method, metrics, normalised, directions, ...rest }) => {
    test.each(directions.map((direction, index) => [index + 1, direction] as const))(
      "column %d (%s)",
      (position, direction) => {
        const column = (rows: number[][]): number[] => rows.map((row) => row[position - 1]!);
        const ratings = ratingsOf(column(metrics), method, direction as Direction);
        const digits = rest.decimals ?? 8;
        column(normalised).forEach((value, account) =>
          expect(ratings[account]! / 100).toBeCloseTo(value, digits),
        );
      },
    );
  },
);

test.each(["max", "sum", "vector"])("%s mirrors costs instead of inverting them", (method) => {
  const gain = ratingsOf([1, 2, 5], method, "max");
  const cost = ratingsOf([1, 2, 5], method, "min");
  gain.forEach((rating, account) => expect(rating + cost[account]!).toBeCloseTo(100, 10));
});

test("sum hands out 100 points, vector a length of 100", () => {
  expect(ratingsOf([3, 4, 5], "sum", "max").reduce((sum, rating) => sum + rating)).toBeCloseTo(100, 10);
  expect(Math.hypot(...ratingsOf([3, 4, 5], "vector", "max"))).toBeCloseTo(100, 10);
});

test.each(["max", "sum", "vector"])("%s gives nobody a share of nothing", (method) => {
  expect(ratingsOf([0, 0], method, "max")).toEqual([0, 0]);
});

test.each(["max", "sum", "vector"])("%s refuses negative metrics", (method) => {
  expect(refusalOf(() => ratingsOf([4, -2], method, "max"))).toMatchObject({
    code: "NUMBER_EXPECTED",
    content: "-2",
  });
});

test("zscore rates a constant column 50", () => {
  expect(ratingsOf([0.1, 0.1, 0.1], "zscore", "max")).toEqual([50, 50, 50]);
});

test.each([1e200, 1e-200])(
  "vector does not depend on the unit, though its squares are no numbers: %d",
  (unit) => {
    ratingsOf([3 * unit, 4 * unit], "vector", "max").forEach((rating, account) =>
      expect(rating).toBeCloseTo([60, 80][account]!, 10),
    );
  },
);
