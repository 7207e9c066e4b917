import { refused } from "./refused";
import { callFunction, errorCell } from "./runtime";

const coverage = (...args: unknown[]) => callFunction("COVERAGE", args);

const WEIGHTS = [[0.35, 0.3, 0.05, 0.3]];

test("is the known share of the weight, decimally rounded: 0.35 + 0.30 + 0.05 is 0.7", async () => {
  const metrics = [
    [1, 2, 3, 4],
    [1, 2, 3, ""],
    [null, "n/a", "-", "无"],
  ];
  expect(await coverage([...metrics, [0, 0, 0, 0]], WEIGHTS)).toEqual([[1], [0.7], [0], [1]]);
});

test("an account with a faulty cell reads Check", async () => {
  expect(
    await coverage(
      [
        [1, errorCell("#REF!")],
        [1, 2],
      ],
      [[1, 1]],
    ),
  ).toEqual([["Check"], [1]]);
});

test("the fault of an account that stands alone is told in full", async () => {
  await expect(coverage([[1, "x"]], [[1, 1]])).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { path: "metrics", position: 2, content: "x" }),
  );
});

test("refuses weights of another number", async () => {
  await expect(coverage([[1, 2]], WEIGHTS)).rejects.toMatchObject(
    refused("SHAPE", { path: "weights", count: 4, expected: "2" }),
  );
});
