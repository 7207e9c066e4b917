import { refused } from "./refused";
import { callFunction } from "./runtime";

const reason = (...args: unknown[]) => callFunction("REASON", args);

/** The account of the design's reference values, already rated. */
const ACCOUNT = [55, 80, 90, 40, 30];
const WEIGHTS = [[0.35, 0.3, 0.2, 0.1, 0.05]];
const NAMES = [["finance", "strategy", "influence", "trust", "reach"]];
const BOUNDS = Array.from({ length: 5 }, () => [0, 100]);

const SENTENCE =
  "Core (66.8). Strong in influence (90) and strategy (80), held back by finance (55). Needs +37.9 in finance to become Strategic; would fall below Core only if finance weighed 44.7% instead of 35%.";

test("says the design's sentence", async () => {
  expect(await reason([ACCOUNT], WEIGHTS, NAMES, null, null, null, null, BOUNDS)).toEqual([[SENTENCE]]);
});

test("says it in Chinese, with the source's labels, in any letter case", async () => {
  const names = [["财务", "战略", "影响力", "信任", "覆盖"]];
  expect(await reason([ACCOUNT], WEIGHTS, names, null, null, "ZH", null, BOUNDS)).toEqual([
    [
      "核心级（66.8 分）。强项是影响力（90）和战略（80），短板是财务（55）。财务再提高 37.9 分即可升为战略级；只有当财务的权重从 35% 变为 44.7% 时，才会跌到核心级以下。",
    ],
  ]);
});

test("takes names as a column, cuts and labels of the analyst's own, and a direction", async () => {
  const names = [["income"], ["risk"]];
  const bounds = [
    [0, 100],
    [0, 100],
  ];
  const rows = await reason([[40, 20]], [[1, 1]], names, 70, [["A", "B"]], null, [["max", "min"]], bounds);
  expect(rows).toEqual([
    ["B (60). Strong in low risk (80), held back by income (40). Needs +20 in income to become A."],
  ]);
});

test("a blank name is called by its number", async () => {
  const rows = (await reason([[90, 10]], [[1, 1]], [["", 0]], 80, [["A", "B"]], null, null, [
    [0, 100],
    [0, 100],
  ])) as string[][];
  expect(rows[0]![0]).toContain("Strong in 1 (90), held back by 2 (10).");
});

test("says what is unrated or in need of a check, in the sentence's language", async () => {
  const metrics = [ACCOUNT, ["", "", "", "", ""], [1, "x", 3, 4, 5]];
  expect(await reason(metrics, WEIGHTS, NAMES, null, null, "en", null, BOUNDS)).toEqual([
    [SENTENCE],
    ["Unrated"],
    ["Check"],
  ]);
  expect((await reason(metrics, WEIGHTS, NAMES, null, null, "zh", null, BOUNDS)) as unknown[]).toMatchObject([
    {},
    ["未评级"],
    ["待核对"],
  ]);
});

test("speaks of 1,000 accounts, one row each, in the tiers that TIER gives", async () => {
  const metrics = Array.from({ length: 1000 }, (_, row) => [row % 101, (row * 37) % 101, (row * 61) % 101]);
  const weights = [[3, 2, 1]];
  const tail = [null, Array.from({ length: 3 }, () => [0, 100])];
  const scores = await callFunction("SCORE", [metrics, weights, ...tail]);
  const tiers = (await callFunction("TIER", [scores])) as string[][];
  const rows = (await reason(metrics, weights, [["a", "b", "c"]], null, null, null, ...tail)) as string[][];
  expect(rows.map(([sentence]) => sentence!.split(" ")[0])).toEqual(tiers.map(([tier]) => tier));
});

test("the fault of an account that stands alone is told in full", async () => {
  await expect(
    reason([[55, "x", 90, 40, 30]], WEIGHTS, NAMES, null, null, null, null, BOUNDS),
  ).rejects.toMatchObject(refused("NUMBER_EXPECTED", { path: "metrics", position: 2, content: "x" }));
});

test("refuses names that do not fit, and a language it does not speak", async () => {
  await expect(
    reason([ACCOUNT], WEIGHTS, [["a", "b"]], null, null, null, null, BOUNDS),
  ).rejects.toMatchObject(refused("SHAPE", { path: "names", count: 2, expected: "5" }));
  await expect(reason([ACCOUNT], WEIGHTS, NAMES, null, null, "fr", null, BOUNDS)).rejects.toMatchObject(
    refused("OPTION_UNKNOWN", { path: "language", content: "fr", expected: "en, zh" }),
  );
});

test("one account without bounds has nothing to be compared with", async () => {
  await expect(reason([ACCOUNT], WEIGHTS, NAMES)).rejects.toMatchObject({ code: "#N/A" });
});
