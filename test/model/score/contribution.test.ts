import { contribution } from "../../../src/model/score/contribution";

const ratings = [
  [100, 60, NaN],
  [0, 20, NaN],
  [50, NaN, NaN],
];
const rows = (columns: Float64Array[]): number[][] =>
  ratings[0]!.map((_, account) => columns.map((column) => column[account]!));

test("of a row sums to its score, nothing coming from what is unknown", () => {
  expect(rows(contribution(ratings, [2, 1, 1]))).toEqual([
    [50, 0, 12.5],
    [40, 20 / 3, 0],
    [NaN, NaN, NaN],
  ]);
});

test("above the mean sums to the distance from the mean score", () => {
  const [first, second] = rows(contribution(ratings, [2, 1, 1], "mean"));
  expect(first).toEqual([5, -10 / 3, 6.25]);
  const total = (row: number[]): number => row.reduce((sum, points) => sum + points);
  expect(total(first!) + total(second!)).toBeCloseTo(0, 12);
});
