import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const score = (...args: unknown[]) => callFunction("SCORE", args);

const METRICS = [
  [0, 10],
  [50, 20],
  [100, 40],
];
const WEIGHTS = [[3, 1]];
const BOUNDS = [
  [0, 200],
  [0, 40],
];

test("is the weighted mean of the ratings, rounded to 6 decimals", async () => {
  expect(await score(METRICS, WEIGHTS)).toEqual(column(0, 45.833333, 100));
});

test("weights may be a row or a column, in any scale", async () => {
  expect(await score(METRICS, column(75, 25))).toEqual(await score(METRICS, WEIGHTS));
});

test.each([
  ["max and min", [["max", "min"]]],
  ["benefit and cost", [["BENEFIT", "Cost"]]],
  ["1 and -1, in a column", [[1], [-1]]],
])("directions are %s", async (_, directions) => {
  expect(await score(METRICS, WEIGHTS, directions)).toEqual(column(25, 54.166667, 75));
});

test("with bounds an account's score stands by itself", async () => {
  expect(await score(METRICS, WEIGHTS, null, BOUNDS)).toEqual(column(6.25, 31.25, 62.5));
  expect(await score([[50, 20]], WEIGHTS, null, BOUNDS)).toEqual([[31.25]]);
});

test("a worst above the best says that less is better; a direction decides against the order", async () => {
  const falling = [[100, 0]];
  expect(await score(column(20, 70), 1, null, falling)).toEqual(column(80, 30));
  expect(await score(column(20, 70), 1, "max", falling)).toEqual(column(20, 70));
});

test("a blank row of bounds, which Excel hands over as zeros, means: from the data", async () => {
  const bounds = [
    [0, 200],
    [0, 0],
  ];
  expect(await score(METRICS, WEIGHTS, null, bounds)).toEqual(column(0, 27.083333, 62.5));
});

test("p5p95 takes the 5th and 95th percentile of the data as ends", async () => {
  const values = Array.from({ length: 101 }, (_, index) => [index]);
  const scores = (await score(values, 1, null, null, "p5p95")) as number[][];
  expect([0, 5, 50, 95, 100].map((index) => scores[index])).toEqual(column(0, 0, 50, 100, 100));
});

test("log rates each doubling the same, between bounds or the smallest and largest positive metric", async () => {
  expect(await score(column(1, 10, 100), 1, null, [[1, 100]], "log")).toEqual(column(0, 50, 100));
  expect(await score(column(0, 2, 4, 8), 1, null, null, "LOG")).toEqual(column(0, 0, 50, 100));
});

test("percentile rates by mid-rank, so ties are equal", async () => {
  expect(await score(column(10, 20, 20, 40), 1, null, null, "percentile")).toEqual(
    column(12.5, 50, 50, 87.5),
  );
});

test("a method and a policy may be given one a criterion", async () => {
  const metrics = [
    [1, 0],
    [10, ""],
    [100, 4],
  ];
  const method = [["log", "percentile"]];
  expect(await score(metrics, [[1, 1]], null, null, method, [["unknown", "worst"]])).toEqual(
    column(12.5, 25, 87.5),
  );
});

test.each<[string, number | string, string]>([
  ["unknown", 100, "left out, the rest reweighted"],
  ["zero", 50, "a metric of 0"],
  ["worst", 50, "a rating of 0"],
  ["median", 75, "the median metric"],
  ["error", "Check", "not scored"],
])("a missing metric under %s counts as %p: %s", async (policy, expected) => {
  const metrics = [
    [0, 0],
    [100, null],
    [50, 10],
    [50, 20],
  ];
  const scores = (await score(metrics, [[1, 1]], null, null, null, policy)) as unknown[][];
  expect(scores[1]).toEqual([expected]);
});

test.each([null, "", "  ", "n/a", "—", "暂无"])("%p is missing", async (blank) => {
  expect(await score([[0], [blank], [10]], 1)).toEqual(column(0, "", 100));
});

test.each([["about 5"], ["12"], [true], [errorCell("#N/A")], [errorCell("#DIV/0!")]])(
  "a cell that holds %p spoils its own account only",
  async (faulty) => {
    expect(await score([[0], [faulty], [10]], 1)).toEqual(column(0, "Check", 100));
  },
);

test("a faulty cell spoils its account even where its criterion weighs nothing", async () => {
  const metrics = [
    [0, 1],
    [5, "?"],
    [10, 2],
  ];
  expect(await score(metrics, [[1, 0]])).toEqual(column(0, "Check", 100));
});

test("where one account stands alone, what is wrong with it is told in full", async () => {
  const second = { path: "metrics", position: 2 };
  await expect(score([[5, "about 5"]], WEIGHTS, null, BOUNDS)).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", { ...second, content: "about 5" }),
  );
  await expect(score([[5, ""]], WEIGHTS, null, BOUNDS, null, "error")).rejects.toMatchObject(
    refused("NUMBER_EXPECTED", second),
  );
});

test.each(["minmax", "p5p95", "log", "percentile"])(
  "one account without bounds has nothing to be compared with by %s",
  async (method) => {
    await expect(score([[5]], 1, null, null, method)).rejects.toMatchObject(
      refused("ANCHORS_MISSING", { path: "metrics", position: 1 }, "#N/A"),
    );
  },
);

test("where all accounts are equal, all rate 50", async () => {
  expect(await score([[7], [7]], 1)).toEqual(column(50, 50));
});

test.each([
  ["too few weights", [METRICS, 1], refused("SHAPE", { path: "weights", count: 1, expected: "2" })],
  ["weights of 0", [METRICS, [[0, 0]]], refused("WEIGHTS_ZERO")],
  [
    "a negative weight",
    [METRICS, [[1, -1]]],
    refused("WEIGHT_NEGATIVE", { path: "weights", row: 2, content: "-1" }),
  ],
  [
    "a weight that is text",
    [METRICS, [["much", 1]]],
    refused("NUMBER_EXPECTED", { path: "weights", row: 1, content: "much" }),
  ],
  [
    "an unknown direction",
    [METRICS, WEIGHTS, [["up", "max"]]],
    refused("OPTION_UNKNOWN", {
      path: "directions",
      row: 1,
      content: "up",
      expected: "max, min, benefit, cost, 1, -1",
    }),
  ],
  [
    "an unknown method",
    [METRICS, WEIGHTS, null, null, "sum"],
    refused("OPTION_UNKNOWN", { path: "method", content: "sum", expected: "minmax, p5p95, log, percentile" }),
  ],
  [
    "too few bounds",
    [METRICS, WEIGHTS, null, [[0, 1]]],
    refused("SHAPE", { path: "bounds", content: "1 × 2", expected: "2 × 2" }),
  ],
  [
    "an anchor of 0 on the log scale",
    [METRICS, WEIGHTS, null, BOUNDS, "log"],
    refused("ANCHORS_NOT_POSITIVE", { path: "metrics", position: 1, content: "0" }),
  ],
])("%s: the message says what, where and the cure", async (_, args, refusal) => {
  await expect(score(...args)).rejects.toMatchObject(refusal);
});
