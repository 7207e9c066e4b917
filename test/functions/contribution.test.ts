import { refused } from "./refused";
import { callFunction } from "./runtime";

const contribution = (...args: unknown[]) => callFunction("CONTRIBUTION", args);

const METRICS = [
  [0, 10],
  [50, 20],
  [100, 40],
];
const WEIGHTS = [[3, 1]];

test("splits the score into the points of each criterion", async () => {
  expect(await contribution(METRICS, WEIGHTS)).toEqual([
    [0, 0],
    [37.5, 8.333333],
    [75, 25],
  ]);
});

test.each(["mean", "MEAN"])("%s shows the points above the mean of the accounts", async (base) => {
  expect(await contribution(METRICS, WEIGHTS, base)).toEqual([
    [-37.5, -11.111111],
    [0, -2.777778],
    [37.5, 13.888889],
  ]);
});

test("rows sum to SCORE, also where something is unknown", async () => {
  const metrics = [...METRICS, [25, ""], ["", 30]];
  const points = (await contribution(metrics, WEIGHTS)) as number[][];
  const scores = (await callFunction("SCORE", [metrics, WEIGHTS])) as number[][];
  points.forEach((row, account) => expect(row[0]! + row[1]!).toBeCloseTo(scores[account]![0]!, 5));
});

test("a faulty account reads Check and takes no part in the mean", async () => {
  const metrics = [METRICS[0], METRICS[1], METRICS[2], ["x", 40]];
  const withoutFaulty = (await contribution(METRICS, WEIGHTS, "mean")) as unknown[][];
  expect(await contribution(metrics, WEIGHTS, "mean")).toEqual([...withoutFaulty, ["Check", "Check"]]);
});

test("an account of which nothing is known has no points", async () => {
  const metrics = [METRICS[0], ["", ""], METRICS[2]];
  expect(await contribution(metrics, WEIGHTS)).toEqual([
    [0, 0],
    ["", ""],
    [75, 25],
  ]);
});

test("one account with bounds is split by itself, but has no mean to be compared with", async () => {
  const bounds = [
    [0, 100],
    [0, 40],
  ];
  expect(await contribution([[50, 20]], WEIGHTS, null, null, bounds)).toEqual([[37.5, 12.5]]);
  await expect(contribution([[50, 20]], WEIGHTS, "mean", null, bounds)).rejects.toMatchObject(
    refused("ANCHORS_MISSING", { path: "base" }, "#N/A"),
  );
});

test("refuses an unknown base by name", async () => {
  await expect(contribution(METRICS, WEIGHTS, "median")).rejects.toMatchObject(
    refused("OPTION_UNKNOWN", { path: "base", content: "median", expected: "zero, mean" }),
  );
});
