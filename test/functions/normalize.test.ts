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
    [50, 66.666667],
    [100, 0],
  ]);
});

test.each([
  ["max", [2, 4], [50, 100], [50, 0]],
  ["sum", [1, 3], [25, 75], [75, 25]],
  ["vector", [3, 4], [60, 80], [40, 20]],
  ["zscore", [1, 3], [15.865525, 84.134475], [84.134475, 15.865525]],
])("%s is the textbook's normalisation; less is better mirrors it", async (method, metrics, more, less) => {
  expect(await normalize(column(...metrics), null, null, method)).toEqual(column(...more));
  expect(await normalize(column(...metrics), "min", null, method)).toEqual(column(...less));
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
    refused("NUMBER_EXPECTED", { path: "metrics", row: 1, content: "-1", expected: "≥ 0" }),
  );
});
