import { refused } from "./refused";
import { callFunction } from "./runtime";

const BOUNDS = Array.from({ length: 5 }, () => [0, 100]);
const tierOdds = (metrics: unknown, ...options: unknown[]) => {
  const [cuts = null, spread = null, runs = null, seed = null] = options;
  const weights = [[0.35, 0.3, 0.2, 0.1, 0.05]];
  return callFunction("TIERODDS", [metrics, weights, cuts, spread, runs, seed, null, BOUNDS]);
};
const ACCOUNT = [55, 80, 90, 40, 30];

test("gives the share of random weights that put an account into each tier", async () => {
  const [odds] = (await tierOdds([ACCOUNT])) as number[][];
  expect(Math.abs(odds![1]! - 0.783)).toBeLessThan(0.015);
  expect(odds!.reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
});

test("a seed gives the same figures, another seed others", async () => {
  expect(await tierOdds([ACCOUNT], null, 0.2, 500, 7)).toEqual(await tierOdds([ACCOUNT], null, 0.2, 500, 7));
  expect(await tierOdds([ACCOUNT], null, 0.2, 500, 7)).not.toEqual(
    await tierOdds([ACCOUNT], null, 0.2, 500, 8),
  );
});

test("has one column a tier, and none of an account that is unknown or faulty", async () => {
  const unknown = ["", "", "", "", ""];
  expect(await tierOdds([[90, 90, 90, 90, 90], unknown, ["x", 1, 1, 1, 1]], 60)).toEqual([
    [1, 0],
    ["", ""],
    ["Check", "Check"],
  ]);
});

test.each([
  ["a spread below 0", [null, -0.1], { path: "spread", content: "-0.1", expected: "≥ 0" }],
  ["a spread wider than weights can be", [null, 3], { path: "spread", content: "3", expected: "< 1.665408" }],
  ["no run", [null, null, 0], { path: "runs", content: "0", expected: "1, 2, 3 … 1000000" }],
  ["half a run", [null, null, 1.5], { path: "runs", content: "1.5", expected: "1, 2, 3 … 1000000" }],
  ["a seed that is text", [null, null, null, "luck"], { path: "seed", content: "luck" }],
])("refuses %s", async (_, options, where) => {
  await expect(tierOdds([ACCOUNT], ...options)).rejects.toMatchObject(refused("NUMBER_EXPECTED", where));
});
