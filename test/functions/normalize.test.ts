import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const normalize = (...args: unknown[]) => callFunction("NORMALIZE", args);

test("rates every criterion by itself", async () => {
  const metrics = [
    [0, 10],
    [50, 20],
    [100, 40],
  ];
  expect(await normalize(metrics, [["max", "min"]])).toEqual([
    [0, 100],
    [50, expect.closeTo(200 / 3, 12)],
    [100, 0],
  ]);
});

test("ratings are not rounded: weighted, they give SCORE to its last decimal", async () => {
  // 200/3 and 0, weighted evenly, are 33.333333; rounded to 66.666667 first, they would be 33.333334.
  const metrics = [[2, 0]];
  const bounds = [
    [0, 3],
    [0, 1],
  ];
  const anchors = [
    [0, 100],
    [0, 100],
  ];
  const ratings = await normalize(metrics, null, bounds);
  expect(ratings).toEqual([[expect.closeTo(200 / 3, 12), 0]]);
  for (const args of [
    [metrics, [[1, 1]], null, bounds],
    [ratings, [[1, 1]], null, anchors],
  ])
    expect(await callFunction("SCORE", args)).toEqual([[33.333333]]);
});

test.each([
  ["max", [2, 4], [50, 100], [50, 0]],
  ["sum", [1, 3], [25, 75], [75, 25]],
  ["vector", [3, 4], [60, 80], [40, 20]],
  ["zscore", [1, 3], [15.8655253931, 84.1344746069], [84.1344746069, 15.8655253931]],
])("%s is the textbook's normalisation; less is better mirrors it", async (method, metrics, more, less) => {
  const close = (ratings: readonly number[]) => column(...ratings.map((own) => expect.closeTo(own, 9)));
  expect(await normalize(column(...metrics), null, null, method)).toEqual(close(more));
  expect(await normalize(column(...metrics), "min", null, method)).toEqual(close(less));
});

test("an unknown metric has no rating, and a faulty cell spoils only itself", async () => {
  const metrics = [
    [0, 1],
    ["", "x"],
    [10, 3],
  ];
  expect(await normalize(metrics)).toEqual([
    [0, 0],
    ["", "Check"],
    [100, 100],
  ]);
});

test("one row with bounds rates by them", async () => {
  const bounds = [
    [0, 10],
    [100, 0],
  ];
  expect(await normalize([[2.5, 25]], null, bounds)).toEqual([[25, 75]]);
});

test.each(["max", "sum", "vector", "zscore", "percentile"])(
  "one account by %s has nothing to be compared with",
  async (method) => {
    await expect(normalize([[5]], null, [[0, 10]], method)).rejects.toMatchObject({ code: "#N/A" });
  },
);

test("a share of negative metrics has no meaning", async () => {
  await expect(normalize(column(-1, 2), null, null, "sum")).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { path: "metrics", position: 1, content: "-1", expected: "≥ 0" }),
  );
});
