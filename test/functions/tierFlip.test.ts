import { refused } from "./refused";
import { callFunction } from "./runtime";

const tierFlip = (...args: unknown[]) => callFunction("TIERFLIP", args);

/** The account of the design's reference values, S = 66.75, already rated. */
const ACCOUNT = [[55, 80, 90, 40, 30]];
const WEIGHTS = [[0.35, 0.3, 0.2, 0.1, 0.05]];
const BOUNDS = Array.from({ length: 5 }, () => [0, 100]);
const flip = (metrics: unknown, cuts: unknown = null, labels: unknown = null, by: unknown = null) =>
  tierFlip(metrics, WEIGHTS, cuts, labels, by, null, BOUNDS);

test("names tier, tier after, criterion, change and new weight", async () => {
  expect(await flip(ACCOUNT)).toEqual([["Core", "Potential", 5, 4.523813, 9.523813]]);
  expect(await flip(ACCOUNT, 70, [["A", "B"]])).toEqual([["B", "A", 3, 11.182796, 31.182796]]);
});

test.each(["relative", "Relative"])("%s compares changes with the weight that changes", async (by) => {
  const [row] = (await flip(ACCOUNT, null, null, by)) as unknown[][];
  expect(row!.slice(0, 3)).toEqual(["Core", "Potential", 1]);
  expect(row![4]).toBeCloseTo(44.7, 1);
});

test("says what is stable, unrated or in need of a check", async () => {
  const metrics = [
    [90, 90, 90, 90, 90],
    ["", "", "", "", ""],
    [90, "x", 90, 90, 90],
  ];
  expect(await flip(metrics)).toEqual([
    ["Strategic", "Stable", "", "", ""],
    ["Unrated", "", "", "", ""],
    ["Check", "", "", "", ""],
  ]);
});

test("the fault of an account that stands alone is told in full", async () => {
  await expect(flip([[55, "x", 90, 40, 30]])).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { path: "metrics", position: 2, content: "x" }),
  );
});

test("refuses an unknown measure by name", async () => {
  await expect(flip(ACCOUNT, null, null, "share")).rejects.toMatchObject(
    refused("OPTION_UNKNOWN", { path: "by", content: "share", expected: "points, relative" }),
  );
});
