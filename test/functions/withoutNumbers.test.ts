import { callFunction } from "./runtime";

/** A criterion of which no account has a number is read cell by cell like any other: no function refuses it. */

const NAMES = ["Alder", "Birch", "Cedar"];
const REVENUE = [100, 50, 0];
const POLICIES = ["unknown", "zero", "worst", "median", "error"];
const SCALES = ["minmax", "log", "percentile"];
const WEIGHTS = [[3, 1]];
const all = (cell: unknown) => NAMES.map(() => cell);
const rows = (...cells: unknown[][]) => NAMES.map((_, account) => cells.map((column) => column[account]));

const call = (id: string, ...args: unknown[]) => callFunction(id, args) as Promise<unknown[][]>;
const score = (growth: unknown, missing: string, method = "minmax") =>
  call(
    "SCORE",
    rows(REVENUE, all(growth)),
    WEIGHTS,
    null,
    null,
    [["minmax", method]],
    [["unknown", missing]],
  );
const assess = (growth: unknown, missing: string, method = "minmax") =>
  call(
    "ASSESS",
    [["Customer", "Revenue", "Growth"], ...rows(NAMES, REVENUE, all(growth))],
    [
      ["Criterion", "Weight", "Scale", "Missing"],
      ["Revenue", 3, "linear", "unknown"],
      ["Growth", 1, method === "minmax" ? "linear" : method, missing],
    ],
  );

test("blank throughout and unknown, it is left out: the score is that of the other criteria", async () => {
  const alone = await call("SCORE", rows(REVENUE), 3);
  expect(await score("", "unknown")).toEqual(alone);
  expect((await assess("", "unknown")).map(([own]) => [own])).toEqual(alone);
});

test("blank throughout, it takes its weight out of the coverage", async () => {
  expect(await call("COVERAGE", rows(REVENUE, all("")), WEIGHTS)).toEqual([[0.75], [0.75], [0.75]]);
  expect((await assess("", "unknown")).map((row) => row[4])).toEqual([0.75, 0.75, 0.75]);
});

test("blank throughout, it rates 0 as the worst, and 50 as zeros that are all equal", async () => {
  expect(await score("", "worst")).toEqual([[75], [37.5], [0]]);
  expect(await score("", "zero")).toEqual([[87.5], [50], [12.5]]);
});

test.each(["median", "error"])("blank throughout, nothing may stand in by %s: Check", async (missing) => {
  expect(await score("", missing)).toEqual(all(["Check"]));
});

test("text throughout spoils every account", async () => {
  expect(await score("n.a.", "unknown")).toEqual(all(["Check"]));
});

const cases = POLICIES.flatMap((missing) =>
  SCALES.flatMap((scale) =>
    ["", "\u3000", "N/A", "about 5", "12"].map((cell) => [cell, missing, scale] as const),
  ),
);

test.each(cases)("ASSESS scores as SCORE does: %j throughout, %s, %s", async (cell, missing, scale) => {
  const assessed = await assess(cell, missing, scale);
  expect(assessed.map(([own]) => [own])).toEqual(await score(cell, missing, scale));
});

test("one account with a criterion that is blank is scored by the others", async () => {
  const bounds = [
    [0, 200],
    [0, 10],
  ];
  expect(await call("SCORE", [[100, ""]], WEIGHTS, null, bounds)).toEqual([[50]]);
  const criteria = [
    ["Criterion", "Weight", "Worst", "Best"],
    ...[
      ["Revenue", 3, 0, 200],
      ["Growth", 1, 0, 10],
    ],
  ];
  const accounts = [
    ["Customer", "Revenue", "Growth"],
    ["Alder", 100, ""],
  ];
  expect((await call("ASSESS", accounts, criteria))[0]).toEqual([50, "Potential", "", 1, 0.75]);
});

test("a range of blanks shows a blank, whatever the scale", async () => {
  for (const method of [...SCALES, "p5p95"])
    expect(await call("SCORE", rows(all("")), 1, null, null, method)).toEqual([[""]]);
  for (const method of ["max", "sum", "vector", "zscore"])
    expect(await call("NORMALIZE", rows(all("")), null, null, method)).toEqual([[""]]);
});

test("CHECK tells a blank column as blanks, a column of text once, and neither as constant", async () => {
  const found = await call("CHECK", rows(REVENUE, all(""), all("low")), [[50, 25, 25]]);
  expect(found.map((row) => row.slice(0, 3))).toEqual([
    ["Error", "row 1, criterion 3", '"criterion 3" holds no number, but "low".'],
    ["Warning", "row 1, criterion 2", '"criterion 2" is blank for 3 of the accounts (100%).'],
  ]);
});
