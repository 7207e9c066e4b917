import topsis from "../data/topsis.json";
import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

const LABELS = [["A", "B"]];

test("TOPSIS gives the reference values; an unknown metric leaves its account out, a fault reads Check", async () => {
  const metrics = [...topsis.accounts, ["", 1, 1, 1], ["x", 1, 1, 1]];
  const found = (await callFunction("TOPSIS", [metrics, [[1, 1, 1, 1]], [topsis.directions]])) as unknown[][];
  topsis.closeness.forEach((value, account) => expect(found[account]![0]).toBeCloseTo(value, 6));
  expect(found.slice(5)).toEqual(column("", "Check"));
});

test("GROUPSCORE scores each group by itself, groups in order of first appearance", async () => {
  const metrics = [
    [0, 10, 50],
    [100, 30, 100],
    ["", 20, 75],
    [50, "x", 60],
  ];
  const groups = [["money", "future", "money"]];
  expect(await callFunction("GROUPSCORE", [metrics, [[3, 1, 1]], groups])).toEqual([
    [0, 0],
    [100, 100],
    [50, 50],
    ["Check", "Check"],
  ]);
});

test("GROUPSCORE of one group is SCORE; a group that weighs nothing is weighed evenly", async () => {
  const metrics = [
    [0, 10],
    [100, 20],
    [40, 40],
  ];
  expect(await callFunction("GROUPSCORE", [metrics, [[3, 1]], [["all", "all"]]])).toEqual(
    await callFunction("SCORE", [metrics, [[3, 1]]]),
  );
  expect(await callFunction("GROUPSCORE", [metrics, [[1, 0]], column("a", "b")])).toEqual([
    [0, 0],
    [100, 33.333333],
    [40, 100],
  ]);
});

test("TOPSHARE, HHI and GINI leave blanks out", async () => {
  const amounts = column(10, "", 50, 30, 10);
  expect(await callFunction("TOPSHARE", [amounts, 0.2])).toEqual([[0.5]]);
  expect(await callFunction("HHI", [amounts])).toEqual([[3600]]);
  expect(await callFunction("GINI", [amounts])).toEqual([[0.35]]);
});

test("PARETO gives rank, share and cumulative share; a fault reads Check and takes no part", async () => {
  expect(await callFunction("PARETO", [column(25, "x", "", 75)])).toEqual([
    [2, 0.25, 1],
    ["Check", "Check", "Check"],
    ["", "", ""],
    [1, 0.75, 0.75],
  ]);
});

test("MIGRATION counts moves from row to column; without a tier on both sides nobody is counted", async () => {
  const before = column("A", "A", "B", "", "Unrated", "A");
  const after = column("A", "B", "B", "A", "B", "Check");
  expect(await callFunction("MIGRATION", [before, after, LABELS])).toEqual([
    [1, 1],
    [0, 1],
  ]);
});

test("SCREEN counts the limits that hold; at the limit holds, an unknown metric does not", async () => {
  const metrics = [
    [500, 30],
    [499, 31],
    ["", 10],
    [900, "late"],
  ];
  expect(await callFunction("SCREEN", [metrics, [[500, 30]], [["max", "min"]]])).toEqual(
    column(2, 0, 1, "Check"),
  );
  expect(await callFunction("SCREEN", [[[1, 1]], [["", 1]]])).toEqual([[1]]);
});

test("NPS of 40 answers with 20 promoters and 8 detractors is 30", async () => {
  const ratings = [...Array<number>(20).fill(10), ...Array<number>(12).fill(7), ...Array<number>(8).fill(0)];
  expect(await callFunction("NPS", [column(...ratings, "", null)])).toEqual([[30]]);
});

test.each([
  [
    "TOPSIS",
    [[["x", 1]], [[1, 1]]],
    refused("NUMBER_EXPECTED", { path: "metrics", position: 1, content: "x" }),
  ],
  ["TOPSIS", [[[1, 1]], 1], refused("SHAPE", { path: "weights", count: 1, expected: "2" })],
  [
    "SCREEN",
    [[["x", 1]], [[1, 1]]],
    refused("NUMBER_EXPECTED", { path: "metrics", position: 1, content: "x" }),
  ],
  [
    "SCREEN",
    [[[1, 1]], [["many", 1]]],
    refused("NUMBER_EXPECTED", { path: "limits", row: 1, content: "many" }),
  ],
  [
    "GROUPSCORE",
    [
      [
        [1, 1],
        [2, 2],
      ],
      [[1, 1]],
      "a",
    ],
    refused("SHAPE", { path: "groups", count: 1, expected: "2" }),
  ],
  ["GROUPSCORE", [[[1], [2]], 0, "a"], refused("WEIGHTS_ZERO")],
  ["TOPSHARE", [column(1), "all"], refused("NUMBER_EXPECTED", { path: "top", content: "all" })],
  [
    "HHI",
    [column(1, errorCell("#N/A"))],
    refused("NUMBER_EXPECTED", { path: "amounts", row: 2, content: "#N/A" }),
  ],
  ["GINI", [column("")], refused("NO_FIGURE", { path: "amounts", expected: "> 0" }, "#N/A")],
  [
    "PARETO",
    [column(1, -1)],
    refused("NUMBER_EXPECTED", { path: "amounts", row: 2, content: "-1", expected: "≥ 0" }),
  ],
  [
    "MIGRATION",
    [column("A"), column("C"), LABELS],
    refused("LABEL_UNKNOWN", { path: "after", row: 1, content: "C", expected: "A, B" }),
  ],
  [
    "NPS",
    [column(11)],
    refused("NUMBER_EXPECTED", { path: "ratings", row: 1, content: "11", expected: "0 … 10" }),
  ],
])("%s refuses what it cannot use, by name", async (id, args, refusal) => {
  await expect(callFunction(id, args)).rejects.toMatchObject(refusal);
});
