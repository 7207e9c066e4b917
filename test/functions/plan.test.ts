import { refused } from "./refused";
import { column } from "./range";
import { callFunction } from "./runtime";

const LABELS = [["Strategic", "Core", "Potential", "Service"]];

test("TOUCHPOINTS gives one date an offset; a time of day does not move it", async () => {
  expect(await callFunction("TOUCHPOINTS", [column(45_000, 45_000.75, "", 0, "soon", -3)])).toEqual([
    [45_180, 45_450, 45_900],
    [45_180, 45_450, 45_900],
    ["", "", ""],
    ["", "", ""],
    ["Check", "Check", "Check"],
    ["Check", "Check", "Check"],
  ]);
  expect(await callFunction("TOUCHPOINTS", [45_000, 30])).toEqual([[45_030]]);
});

test("NEXTTOUCH gives date, days left and which; none when all have passed", async () => {
  expect(await callFunction("NEXTTOUCH", [column(45_000, "", 44_500, 44_000), 45_100])).toEqual([
    [45_180, 80, 1],
    ["", "", ""],
    [45_400, 300, 3],
    ["", "", ""],
  ]);
  expect(await callFunction("NEXTTOUCH", [45_000, 45_030.5, column(30, 60)])).toEqual([[45_030, 0, 1]]);
});

test("STAFFING counts what the source says, and leaves open what it leaves open", async () => {
  const tiers = column("Strategic", "Core", "Strategic", "Service", "Unrated", "Check", "");
  expect(await callFunction("STAFFING", [tiers, LABELS])).toEqual([
    ["Strategic", 2, 6],
    ["Core", 1, 1.5],
    ["Potential", 0, ""],
    ["Service", 1, ""],
  ]);
  expect(await callFunction("STAFFING", [tiers, LABELS, [[3, 1.5, 0, 0.1]], [[4, "", 0, 20]]])).toEqual([
    ["Strategic", 2, 1.5],
    ["Core", 1, 1.5],
    ["Potential", 0, ""],
    ["Service", 1, 0.005],
  ]);
});

test("WORKLOAD adds up by owner; accounts of nobody are shown", async () => {
  const owners = column("Wang", "Li", "wang ", "", 101);
  const tiers = column("Strategic", "Core", "Service", "Core", "Unrated");
  expect(await callFunction("WORKLOAD", [owners, tiers, LABELS])).toEqual([
    ["Wang", 2, 2, 0],
    ["Li", 1, 1, 0],
    ["", 1, 1, 0],
    [101, 1, 1, 0],
  ]);
  expect(await callFunction("WORKLOAD", [owners, tiers, LABELS, [[3, 2, 1, 0.5]], 3])).toEqual([
    ["Wang", 2, 3.5, 1],
    ["Li", 1, 2, 0],
    ["", 1, 2, 0],
    [101, 1, 1, 0],
  ]);
});

test("BALANCE gives one row a dimension; what cannot be used takes no part", async () => {
  const metrics = [
    [0, 100],
    [100, 0],
    ["x", 50],
  ];
  const bounds = [
    [0, 100],
    [0, 100],
  ];
  const args = [metrics, [[3, 1]], [["money", "future"]], null, bounds];
  expect(await callFunction("BALANCE", args)).toEqual([
    [50, 37.5, 0.75, 1.5, 50, 1],
    [50, 12.5, 0.25, -0.5, 50, 0],
  ]);
  expect(await callFunction("BALANCE", [[[30, 90]], ...args.slice(1)])).toEqual([
    [30, 22.5, 0.5, "", 0, ""],
    [90, 22.5, 0.5, "", 0, ""],
  ]);
});

test.each([
  [
    "BALANCE",
    [column(1, 2), 1, [["a", "b"]]],
    refused("SHAPE", { path: "dimensions", count: 2, expected: "1" }),
  ],
  ["BALANCE", [column("", "x"), 1, "a"], refused("NO_FIGURE", { path: "metrics" }, "#N/A")],
  ["BALANCE", [column(1, 2), 0, "a"], refused("WEIGHTS_ZERO")],
  [
    "TOUCHPOINTS",
    [45_000, [[180, -1]]],
    refused("NUMBER_EXPECTED", { path: "offsets", row: 2, content: "-1", expected: "0, 1, 2 …" }),
  ],
  ["NEXTTOUCH", [45_000, "today"], refused("DATE_EXPECTED", { path: "asOf", content: "today" })],
  ["NEXTTOUCH", [45_000, 0], refused("DATE_EXPECTED", { path: "asOf", content: "0" })],
  [
    "STAFFING",
    [column("Gold"), LABELS],
    refused("LABEL_UNKNOWN", {
      ...{ path: "tiers", row: 1, content: "Gold" },
      expected: "Strategic, Core, Potential, Service",
    }),
  ],
  [
    "STAFFING",
    [column("Core"), LABELS, [[1, 2]]],
    refused("SHAPE", { path: "people", count: 2, expected: "4" }),
  ],
  [
    "STAFFING",
    [column("Core"), LABELS, [[1, -2, 0, 0]]],
    refused("NUMBER_EXPECTED", { path: "people", row: 2, content: "-2", expected: "≥ 0" }),
  ],
  [
    "WORKLOAD",
    [column("Li", "Wang"), column("Core"), LABELS],
    refused("SHAPE", { path: "tiers", count: 1, expected: "2" }),
  ],
  [
    "WORKLOAD",
    [column("Li"), column("Core"), LABELS, [[1, -1, 1, 1]]],
    refused("WEIGHT_NEGATIVE", { path: "weights", row: 2, content: "-1" }),
  ],
  [
    "WORKLOAD",
    [column("Li"), column("Core"), LABELS, null, -1],
    refused("NUMBER_EXPECTED", { path: "limit", content: "-1", expected: "≥ 0" }),
  ],
])("%s refuses what it cannot use, by name", async (id, args, refusal) => {
  await expect(callFunction(id, args)).rejects.toMatchObject(refusal);
});
