import { refused } from "./refused";
import { column } from "./range";
import { callFunction, errorCell } from "./runtime";

test("AGREEMENT compares orders by default, leaving out who is blank, Unrated or Check", async () => {
  const a = column(1, 2, "", 3, "Unrated", 4, 9);
  const b = column(1, 3, 5, 2, 5, 4, "Check");
  expect(await callFunction("AGREEMENT", [a, b])).toEqual([[0.8]]);
  expect(await callFunction("AGREEMENT", [a, b, "Kendall"])).toEqual([[0.666667]]);
});

test("AGREEMENT of tiers is the share of equal ones; a blank, which arrives as 0, is no tier", async () => {
  const before = column("Core", "Core", "Service", 0, "Unrated");
  const after = column("Core", "Service", "Service", "Core", "Core");
  expect(await callFunction("AGREEMENT", [before, after, "same"])).toEqual([[0.666667]]);
});

test("ORDERSTATS lists customers as they are written first; a fault spoils its own customer", async () => {
  const ids = column("Alder", 7, "ALDER", "Birch", 7, 0);
  const dates = column(44_990, 44_000, 45_001, "yesterday", 44_100.75, 44_200);
  const amounts = column(10, 50, 99, 1000, -5, 3);
  expect(await callFunction("ORDERSTATS", [ids, dates, amounts, 45_000])).toEqual([
    [7, 1000, 1, 50, 44_000, 44_000, -5, 0],
    ["Alder", 10, 1, 10, 44_990, 44_990, 0, 1],
    ["", 800, 1, 3, 44_200, 44_200, 0, 0],
    ["Birch", ...Array<string>(7).fill("Check")],
  ]);
});

test("ORDERSTATS makes no customer of blank rows below the orders, which Excel hands over as 0", async () => {
  const call = (...blanks: number[]) =>
    callFunction("ORDERSTATS", [
      column("Alder", ...blanks),
      column(44_990, ...blanks),
      column(10, ...blanks),
      45_000,
    ]);
  expect(await call(0, 0, 0)).toEqual(await call());
});

test("ORDERSTATS, RFM: what the one gives, the other takes", async () => {
  const days = [44_999, 44_990, 44_900, 44_500];
  const ids = column("a", "b", "c", "d", "a", "a", "b");
  const dates = column(...days, 44_100, 44_200, 44_300);
  const stats = (await callFunction("ORDERSTATS", [
    ids,
    dates,
    column(10, 20, 30, 40, 10, 10, 5),
    45_000,
  ])) as unknown[][];
  expect(stats.map(([id]) => id)).toEqual(["d", "a", "c", "b"]);
  const at = (index: number) => stats.map((row) => [row[index]]);
  expect(await callFunction("RFM", [at(1), at(2), at(3), 2])).toEqual([
    [1, 1, 2, 112],
    [2, 2, 1, 221],
    [1, 1, 1, 111],
    [2, 2, 1, 221],
  ]);
});

test("RFM leaves a customer blank where a figure is not known, and says Check where one cannot be used", async () => {
  const recency = column(10, "", 30, 40);
  expect(await callFunction("RFM", [recency, column(4, 3, 2, 1), column(1, 2, 3, "many"), 2])).toEqual([
    [2, 2, 1, 221],
    ["", 2, 1, ""],
    [2, 1, 2, 212],
    ["Check", "Check", "Check", "Check"],
  ]);
});

test("STAGE names the stage in its own words, or in the analyst's", async () => {
  const current = column(100, 125, 104, 104, 67, 50, "", "much");
  const previous = column(0, 100, 100, 100, 100, 40, 5, 5);
  const peak = column("", "", "", "", "", 100, "", "");
  const tenure = column(90, 400, 400, 1100, 1100, 1100, 400, 400);
  expect(await callFunction("STAGE", [current, previous, peak, tenure])).toEqual(
    column(
      ...["Probation", "Growth", "Stable", "Extension", "Decline", "Redevelopment"],
      ...["Unrated", "Check"],
    ),
  );
  const labels = [["考察期", "形成期", "稳定期", "退化期", "二次开发", "稳定期延伸"]];
  const limits = [30, 0.5, 0.5, 5000];
  expect(await callFunction("STAGE", [current, previous, peak, tenure, ...limits, labels])).toEqual(
    column("形成期", "稳定期", "稳定期", "稳定期", "稳定期", "稳定期", "Unrated", "Check"),
  );
});

test("RETENTION counts customers by default, or their amounts", async () => {
  const before = column(100, 100, 50, 50, "");
  const after = column(0, 60, 110, 50, 500);
  const found = async (kind?: string) => callFunction("RETENTION", [before, after, kind]);
  expect(await found()).toEqual([[0.75]]);
  expect(await found("churn")).toEqual([[0.25]]);
  expect(await found("GROSS")).toEqual([[0.533333]]);
  expect(await found("net")).toEqual([[0.733333]]);
});

test.each([
  [
    "AGREEMENT",
    [column(1, "high"), column(1, 2)],
    refused("NUMBER_EXPECTED", { path: "a", row: 2, content: "high" }),
  ],
  ["AGREEMENT", [column(1, ""), column(1, 2)], refused("TOO_FEW", { count: 1, expected: "2" }, "#N/A")],
  ["AGREEMENT", [column(1, 2), column(3, 3)], refused("ALL_EQUAL", { path: "b", content: "3" }, "#N/A")],
  ["AGREEMENT", [column(1, 2), column(1, 2, 3)], refused("SHAPE", { path: "a", count: 2, expected: "3" })],
  [
    "AGREEMENT",
    [column(1, 2), column(1, 2), "pearson"],
    refused("OPTION_UNKNOWN", { path: "measure", content: "pearson", expected: "spearman, kendall, same" }),
  ],
  [
    "ORDERSTATS",
    [column("a"), column(1), column(1), "2026-03-31"],
    refused("DATE_EXPECTED", { path: "asOf", content: "2026-03-31" }),
  ],
  [
    "ORDERSTATS",
    [column(""), column(""), column(""), 45_000],
    refused("NO_FIGURE", { path: "amounts" }, "#N/A"),
  ],
  [
    "ORDERSTATS",
    [column("a"), column(1, 2), column(1, 2), 45_000],
    refused("SHAPE", { path: "ids", count: 1, expected: "2" }),
  ],
  ["RFM", [1, 1, 1], refused("ANCHORS_MISSING", { path: "recency" }, "#N/A")],
  [
    "RFM",
    [column(1, 2), column(1, 2), column(1, 2), 10],
    refused("NUMBER_EXPECTED", { path: "bins", content: "10", expected: "1, 2, 3 … 9" }),
  ],
  [
    "STAGE",
    [column(1), column(1), null, null, null, null, 1.5],
    refused("NUMBER_EXPECTED", { path: "decline", content: "1.5", expected: "0 … 1" }),
  ],
  [
    "STAGE",
    [column(1), column(1), null, null, -1],
    refused("NUMBER_EXPECTED", { path: "probationDays", content: "-1", expected: "≥ 0" }),
  ],
  [
    "STAGE",
    [column(1), column(1), null, null, null, null, null, null, [["a", "b"]]],
    refused("LABELS_COUNT", { path: "labels", count: 2, expected: "6" }),
  ],
  [
    "STAGE",
    [column(1, 2), column(1, 2), column(1)],
    refused("SHAPE", { path: "peak", count: 1, expected: "2" }),
  ],
  [
    "RETENTION",
    [column(0, 0), column(1, 2)],
    refused("NO_FIGURE", { path: "before", expected: "> 0" }, "#N/A"),
  ],
  [
    "RETENTION",
    [column(1, errorCell("#N/A")), column(1, 2)],
    refused("NUMBER_EXPECTED", { path: "before", row: 2, content: "#N/A" }),
  ],
])("%s refuses what it cannot use, by name", async (id, args, refusal) => {
  await expect(callFunction(id, args)).rejects.toMatchObject(refusal);
});
