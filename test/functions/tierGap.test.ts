import { refused } from "./refused";
import { callFunction } from "./runtime";

const tierGap = (...args: unknown[]) => callFunction("TIERGAP", args);

const WEIGHTS = [[0.35, 0.3, 0.2, 0.1, 0.05]];
const BOUNDS = Array.from({ length: 5 }, () => [0, 100]);

test("names what each criterion alone needs, and what all need evenly", async () => {
  const [row] = (await tierGap([[55, 80, 90, 40, 30]], WEIGHTS, null, null, BOUNDS)) as unknown[][];
  expect(row!.slice(0, 5)).toEqual([37.857143, "", "", "", ""]);
  expect(row![5]).toBeCloseTo(0.3985, 4);
});

test("is in the criterion's unit where bounds are given, in rating points elsewhere", async () => {
  const metrics = [
    [1000, 20, 0],
    [0, 60, 10],
  ];
  const bounds = [
    [0, 2000],
    [100, 0],
    ["", ""],
  ];
  const rows = (await tierGap(metrics, [[2, 1, 1]], 50, null, bounds)) as unknown[][];
  // 25 + 20 + 0 = 45 points: 5 more are 10 rating points of the first, 20 of the others.
  expect(rows[0]!.slice(0, 3)).toEqual([200, -20, 20]);
  const scores = await callFunction("SCORE", [[[1200, 20, 0], metrics[1]], [[2, 1, 1]], null, bounds]);
  expect(scores).toMatchObject([[50], [35]]);
});

test("a metric below the worst must first reach it; on a log scale it grows by a factor", async () => {
  expect(await tierGap([[-10]], 1, 50, null, [[0, 100]])).toEqual([[60, 0.5]]);
  expect(await tierGap([[10]], 1, 50, null, [[1, 10_000]], "log")).toEqual([[90, 0.333334]]);
});

test("in the top tier, and where nothing is known, there is no gap; a faulty account reads Check", async () => {
  expect(await tierGap([[90], [""], ["x"]], 1, null, null, [[0, 100]])).toEqual([
    ["", ""],
    ["", ""],
    ["Check", "Check"],
  ]);
});

test("the fault of an account that stands alone is told in full", async () => {
  await expect(tierGap([["x"]], 1, null, null, [[0, 100]])).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { path: "metrics", position: 1, content: "x" }),
  );
});
