import { refused } from "./refused";
import { callFunction, errorCell } from "./runtime";

const assess = (...args: unknown[]) => callFunction("ASSESS", args);

/** Ratings: A 100 and 25, B 50 and 75, C 0 and 50. */
const ACCOUNTS = [
  ["Customer", "Revenue", "Growth"],
  ["A", 100, 10],
  ["B", 50, 30],
  ["C", 0, 20],
];

/** KamCriteria as Excel hands it over: every blank is 0. */
const CRITERIA = [
  ["Criterion", "Dimension", "Axis", "Share", "Weight", "Direction", "Scale", "Worst", "Best", "Missing"],
  ["Revenue", "Money", "direct", 1, 60, "max", "linear", 0, 100, "unknown"],
  ["Growth", "Future", "potential", 1, 40, "max", "linear", 0, 40, "unknown"],
];

const TIERS = [
  ["Tier", "Cut", "Share"],
  ["Gold", 65, 0.1],
  ["Silver", 40, 0.3],
  ["Bronze", 0, 0.6],
];

const criteria = (...rows: unknown[][]) => [CRITERIA[0], ...rows];

test("gives score, tier, quadrant, rank and coverage of every account", async () => {
  expect(await assess(ACCOUNTS, CRITERIA, TIERS)).toEqual([
    [70, "Gold", "Direct value", 1, 1],
    [60, "Silver", "Key value", 2, 1],
    [20, "Bronze", "Potential value", 3, 1],
  ]);
});

test("with the source's tiers potential decides the last two", async () => {
  const tiers = ((await assess(ACCOUNTS, CRITERIA)) as unknown[][]).map((row) => row[1]);
  expect(tiers).toEqual(["Core", "Potential", "Potential"]);
});

test("finds columns by their headers, so their order and further columns make no difference", async () => {
  const reordered = ACCOUNTS.map(([name, revenue, growth]) => ["note", growth, name, revenue]);
  reordered[0]![0] = "Note";
  expect(await assess(reordered, CRITERIA, TIERS)).toEqual(await assess(ACCOUNTS, CRITERIA, TIERS));
});

test("needs no more than Criterion and Share: more is better, from smallest to largest", async () => {
  const plain = [
    ["share", "criterion"],
    ...[
      [1, "Revenue"],
      [1, "Growth"],
      [0, 0],
    ],
  ];
  expect(await assess(ACCOUNTS, plain)).toEqual([
    [50, "Potential", "", 2, 1],
    [75, "Core", "", 1, 1],
    [25, "Service", "", 3, 1],
  ]);
});

test("where Worst and Best are blank, From and To of the workbook serve", async () => {
  const found = CRITERIA.map((row, index) =>
    index === 0 ? [...row, "From", "To"] : [...row.slice(0, 7), 0, 0, "unknown", row[7], row[8]],
  );
  expect(await assess(ACCOUNTS, found, TIERS)).toEqual(await assess(ACCOUNTS, CRITERIA, TIERS));
});

test("the direction decides which of Worst and Best is the better one", async () => {
  const rows = criteria(["Revenue", 0, 0, 0, 1, "min", 0, 0, 100, 0], ["Growth", 0, 0, 0, 0, 0, 0, 40, 0, 0]);
  const scores = ((await assess(ACCOUNTS, rows)) as unknown[][]).map((row) => row[0]);
  expect(scores).toEqual([0, 50, 100]);
});

test("below 0.7 of the weight an account keeps its score but is Unrated", async () => {
  const [head, a, b] = ACCOUNTS;
  expect(await assess([head, a, b, ["C", 50, ""]], CRITERIA, TIERS)).toEqual([
    [70, "Gold", "Direct value", 1, 1],
    [60, "Silver", "Potential value", 2, 1],
    [50, "Unrated", "", "", 0.6],
  ]);
});

test.each([["about 5"], [errorCell("#N/A")], ["7"], [true]])(
  "an account with %p in a criterion reads Check; the others are assessed",
  async (faulty) => {
    const [head, a, b] = ACCOUNTS;
    const rows = (await assess([head, a, b, ["C", faulty, 20]], CRITERIA, TIERS)) as unknown[][];
    expect(rows.map((row) => row[1])).toEqual(["Gold", "Silver", "Check"]);
    expect(rows[2]).toEqual(["Check", "Check", "", "", ""]);
  },
);

test("one account with its anchors is assessed alone", async () => {
  expect(await assess(ACCOUNTS.slice(0, 2), CRITERIA, TIERS)).toEqual([[70, "Gold", "Key value", 1, 1]]);
});

test("equal scores share a rank", async () => {
  const [head, a, b] = ACCOUNTS;
  const ranks = ((await assess([head, a, b, a], CRITERIA)) as unknown[][]).map((row) => row[3]);
  expect(ranks).toEqual([1, 3, 1]);
});

test.each([
  [
    "a criterion that no header names, with the nearest header",
    [ACCOUNTS, criteria(["Revenu", 0, 0, 1, 1, 0, 0, 0, 0, 0])],
    refused("COLUMN_MISSING", { column: "Revenu", expected: "Revenue" }),
  ],
  [
    "criteria without their header row",
    [ACCOUNTS, CRITERIA.slice(1)],
    refused("HEADER_MISSING", { path: "criteria", column: "Criterion" }),
  ],
  [
    "criteria without weights",
    [ACCOUNTS, [["Criterion"], ["Revenue"]]],
    refused("HEADER_MISSING", { path: "criteria", column: "Weight" }),
  ],
  [
    "tiers without their cuts",
    [ACCOUNTS, CRITERIA, [["Tier"], ["Gold"]]],
    refused("HEADER_MISSING", { path: "tiers", column: "Cut" }),
  ],
  [
    "the scale bands, whose table it does not get",
    [ACCOUNTS, criteria(["Revenue", 0, 0, 1, 1, 0, "bands", 0, 0, 0])],
    refused("OPTION_UNKNOWN", {
      path: "criteria, Revenue, Scale",
      content: "bands",
      expected: "linear, log, percentile",
    }),
  ],
  [
    "a weight that is text",
    [ACCOUNTS, criteria(["Revenue", 0, 0, 1, "much", 0, 0, 0, 0, 0])],
    refused("NUMBER_EXPECTED", { path: "criteria, Revenue, Weight", content: "much" }),
  ],
  ["criteria without an entry", [ACCOUNTS, CRITERIA.slice(0, 1)], refused("NO_CRITERIA")],
  ["headers without an account", [ACCOUNTS.slice(0, 1), CRITERIA], refused("NO_ACCOUNTS", {}, "#N/A")],
  [
    "one account whose anchors would come from it alone",
    [ACCOUNTS.slice(0, 2), criteria(["Revenue", 0, 0, 1, 1, 0, 0, 0, 0, 0])],
    refused("ANCHORS_MISSING", { column: "Revenue" }, "#N/A"),
  ],
  [
    "one account that is rated by its place among the accounts",
    [ACCOUNTS.slice(0, 2), criteria(["Revenue", 0, 0, 1, 1, 0, "percentile", 0, 0, 0])],
    refused("ANCHORS_MISSING", { column: "Revenue" }, "#N/A"),
  ],
])("refuses %s", async (_, args, refusal) => {
  await expect(assess(...args)).rejects.toMatchObject(refusal);
});
