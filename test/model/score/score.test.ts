import { axisValues } from "../../../src/model/score/axisValues";
import { contribution } from "../../../src/model/score/contribution";
import { coverage } from "../../../src/model/score/coverage";
import { rank } from "../../../src/model/score/rank";

describe("coverage", () => {
  test("is the known share of all weight", () => {
    expect([
      ...coverage(
        [
          [1, NaN],
          [1, 1],
        ],
        [3, 1],
      ),
    ]).toEqual([1, 0.25]);
  });

  test("of 0.35 + 0.30 + 0.05 is 0.7", () => {
    const ratings = [[50], [50], [NaN], [NaN], [50]];
    expect([...coverage(ratings, [0.35, 0.3, 0.2, 0.1, 0.05])]).toEqual([0.7]);
  });
});

describe("contribution", () => {
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
});

describe("axis values", () => {
  const criteria = [{ axis: "direct" }, { axis: "potential" }, { axis: "direct" }, { axis: "none" }] as const;
  const ratings = [
    [80, NaN],
    [10, 20],
    [20, 40],
    [0, 0],
  ].map((column) => Float64Array.from(column));

  test("are the weighted mean over the axis's own criteria", () => {
    expect(axisValues(ratings, criteria, [3, 1, 1, 9], "direct")).toEqual(Float64Array.of(65, 40));
  });

  test("are the plain mean where the axis weighs nothing", () => {
    expect(axisValues(ratings, criteria, [0, 1, 0, 9], "direct")).toEqual(Float64Array.of(50, 40));
  });

  test("do not exist on an axis without criteria", () => {
    expect(axisValues(ratings.slice(0, 1), criteria.slice(0, 1), [1], "potential")).toBeNull();
  });
});

describe("rank", () => {
  test("gives ties one place and leaves the next ones free", () => {
    expect([...rank([70, 90, 80, 80, NaN, 10])]).toEqual([4, 1, 2, 2, 0, 5]);
  });

  test("sees ties where scores differ beyond the sixth decimal only", () => {
    expect([...rank([50.0000001, 50])]).toEqual([1, 1]);
  });
});
