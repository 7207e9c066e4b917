import { column } from "./range";
import { callFunction, CellError, metadata } from "./runtime";

/** One criterion, and accounts that are all equal: what every function must then say, worked by hand. */

type Cell = number | string;
type Rows = readonly (readonly Cell[])[];

const shown = (id: string, args: readonly unknown[]): Promise<Rows | string> =>
  callFunction(id, args).then(
    (rows) => rows as Rows,
    (error: unknown) => {
      if (error instanceof CellError) return error.code;
      throw error;
    },
  );

const ACCOUNTS = 4;
const all = (cell: Cell): Cell[][] => column(...Array<Cell>(ACCOUNTS).fill(cell)) as Cell[][];
const rows = (...cells: Cell[]): Cell[][] => Array.from({ length: ACCOUNTS }, () => cells);
const METRICS = rows(30, 70);
const WEIGHTS = [[3, 1]];
const LABELS = [["Strategic", "Core", "Potential", "Service"]];
const DAY = 45_000;
const TWINS = [
  ["Criterion", "Weight"],
  ...[
    ["a", 3],
    ["b", 1],
  ],
];

/** Four accounts that are equal throughout; a column without bounds tells nothing, so it rates 50. */
const EQUAL: Readonly<Record<string, readonly [args: readonly unknown[], shown: Rows | string]>> = {
  ASSESS: [
    [[["Account", "a", "b"], ...METRICS.map((row) => ["Alder", ...row])], TWINS],
    rows(50, "Potential", "", 1, 1),
  ],
  SCORE: [[METRICS, WEIGHTS], all(50)],
  NORMALIZE: [[METRICS], rows(50, 50)],
  BAND: [[METRICS, [[0, 50]], [[1, 2]]], rows(1, 2)],
  COVERAGE: [[METRICS, WEIGHTS], all(1)],
  CONTRIBUTION: [[METRICS, WEIGHTS, "mean"], rows(0, 0)],
  GROUPSCORE: [[METRICS, WEIGHTS, [["money", "future"]]], rows(50, 50)],
  REASON: [
    [METRICS, WEIGHTS, [["a", "b"]]],
    all(
      "Potential (50). Needs +20 in a to become Core; no change of one weight makes it fall below Potential.",
    ),
  ],
  TOPSIS: [[METRICS, WEIGHTS], all(0.5)],
  AGREEMENT: [[all(5), all(7)], "#N/A"],
  TIER: [[all(65)], all("Core")],
  TIERQUOTA: [[all(65), [[1, 1, 1]]], all("Strategic")],
  TIERPARETO: [[all(65)], all("A")],
  TIERHOLD: [[all(64), all("Core")], all("Core")],
  TIERCAP: [[all("Strategic"), all(1), "Core"], all("Core")],
  TIERFLIP: [[METRICS, WEIGHTS], rows("Potential", "Stable", "", "", "")],
  TIERGAP: [[METRICS, WEIGHTS], rows(20, "", 0.3)],
  TIERODDS: [[METRICS, WEIGHTS, null, 0.2, 20], rows(0, 0, 1, 0)],
  QUADRANT: [[all(5), all(7)], all("Key value")],
  MIGRATION: [
    [all("Core"), all("Core"), LABELS],
    [
      [0, 0, 0, 0],
      [0, ACCOUNTS, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ],
  ],
  SCREEN: [[METRICS, [[30, 71]]], all(1)],
  AHP: [[rows(1, 1, 1, 1)], all(0.25)],
  AHPCR: [[rows(1, 1, 1, 1)], [[0]]],
  AHPREPAIR: [[rows(1, 1, 1, 1)], [[1, 2, 1, 1, 0]]],
  AHPGROUP: [[[rows(1, 1, 1, 1), rows(1, 1, 1, 1)]], rows(1, 1, 1, 1)],
  ENTROPY: [[METRICS], column(0.5, 0.5) as Cell[][]],
  CRITIC: [[METRICS], column(0.5, 0.5) as Cell[][]],
  RANKWEIGHT: [[[[2, 2, 2, 2]]], all(0.25)],
  TOPSHARE: [[all(9), 3], [[0.75]]],
  PARETO: [[all(9)], rows(1, 0.25, 1)],
  HHI: [[all(9)], [[2500]]],
  GINI: [[all(9)], [[0]]],
  BALANCE: [
    [METRICS, WEIGHTS, [["money", "future"]]],
    [
      [50, 37.5, 0.75, "", 0, ""],
      [50, 12.5, 0.25, "", 0, ""],
    ],
  ],
  ORDERSTATS: [[all("Alder"), all(DAY), all(9), DAY + 5], [["Alder", 5, 4, 36, DAY, DAY, 0, 0]]],
  RFM: [[all(9), all(9), all(9), 5], rows(5, 1, 1, 511)],
  STAGE: [[all(9), all(9)], all("Stable")],
  NPS: [[all(9)], [[100]]],
  RETENTION: [[all(9), all(9), "net"], [[1]]],
  TOUCHPOINTS: [[all(DAY)], rows(DAY + 180, DAY + 450, DAY + 900)],
  NEXTTOUCH: [[all(DAY), DAY], rows(DAY + 180, 180, 1)],
  STAFFING: [
    [all("Core"), LABELS],
    [
      ["Strategic", 0, 0],
      ["Core", 4, 6],
      ["Potential", 0, ""],
      ["Service", 0, ""],
    ],
  ],
  WORKLOAD: [[all("Li"), all("Core"), LABELS, null, 3], [["Li", 4, 4, 1]]],
  CHECK: [
    [METRICS, [[75, 25]]],
    [
      ["Warning", "criterion 1"],
      ["Warning", "criterion 2"],
    ],
  ],
  CLEANNAME: [[all("Alder Ltd")], all("Alder")],
  DUPLICATES: [[all("Alder")], all(1)],
};

/** Criteria stand in no argument of these. */
const WITHOUT_CRITERIA = [
  ...["AGREEMENT", "TIER", "TIERQUOTA", "TIERPARETO", "TIERHOLD", "TIERCAP", "QUADRANT", "MIGRATION"],
  ...["TOPSHARE", "PARETO", "HHI", "GINI", "ORDERSTATS", "RFM", "STAGE", "NPS", "RETENTION"],
  ...["TOUCHPOINTS", "NEXTTOUCH", "STAFFING", "WORKLOAD", "CLEANNAME", "DUPLICATES"],
];
const ONE = column(0, 40, 100) as Cell[][];
const BOUNDS = [[0, 100]];
const words = (...own: string[]) => column(...own) as Cell[][];

/** Three accounts rated 0, 40 and 100 by the only criterion there is. */
const ONE_CRITERION: Readonly<Record<string, readonly [args: readonly unknown[], shown: Rows | string]>> = {
  ASSESS: [
    [
      [["Account", "a"], ...ONE.map(([metric]) => ["Alder", metric])],
      [
        ["Criterion", "Weight"],
        ["a", 7],
      ],
    ],
    [
      [0, "Service", "", 3, 1],
      [40, "Service", "", 2, 1],
      [100, "Strategic", "", 1, 1],
    ],
  ],
  SCORE: [[ONE, 7], ONE],
  NORMALIZE: [[ONE], ONE],
  BAND: [[ONE, [[10, 100]], [[1, 2]]], column(0, 1, 2) as Cell[][]],
  COVERAGE: [[column(0, "", 1), 7], column(1, 0, 1) as Cell[][]],
  CONTRIBUTION: [[ONE, 7], ONE],
  GROUPSCORE: [[ONE, 7, "money"], ONE],
  REASON: [
    [ONE, 7, "margin", 50, [["A", "B"]]],
    words(
      "B (0). Needs +50 in margin to become A.",
      "B (40). Needs +10 in margin to become A.",
      "A (100). No change of one weight makes it fall below A.",
    ),
  ],
  TOPSIS: [[ONE, 7], column(0, 0.4, 1) as Cell[][]],
  TIERFLIP: [
    [ONE, 7, 50, [["A", "B"]]],
    [
      ["B", "Stable", "", "", ""],
      ["B", "Stable", "", "", ""],
      ["A", "Stable", "", "", ""],
    ],
  ],
  TIERGAP: [
    [ONE, 7, 50],
    [
      [50, 0.5],
      [10, 0.166667],
      ["", ""],
    ],
  ],
  TIERODDS: [
    [ONE, 7, 50, 0, 10],
    [
      [0, 1],
      [0, 1],
      [1, 0],
    ],
  ],
  SCREEN: [[ONE, 40], column(0, 1, 1) as Cell[][]],
  AHP: [[1], [[1]]],
  AHPCR: [[1], [[0]]],
  AHPREPAIR: [[1], "#VALUE!"],
  AHPGROUP: [[[[[1]], [[1]]]], [[1]]],
  ENTROPY: [[ONE], [[1]]],
  CRITIC: [[ONE], [[1]]],
  RANKWEIGHT: [[3], [[1]]],
  BALANCE: [[ONE, 7, "money", null, BOUNDS], [[46.666667, 46.666667, 1, 1, 41.096093, 1]]],
  CHECK: [[column(3, 1, 2), 1], [["OK", ""]]],
};

const IDS = metadata.functions.map(({ id }) => id).sort();
/** CHECK's sentences stand in test/functions/check.test.ts. */
const compared = (id: string, found: Rows | string) =>
  id === "CHECK" && typeof found !== "string" ? found.map((row) => row.slice(0, 2)) : found;

test("every function is tried on equal accounts, and on one criterion where it takes criteria", () => {
  expect(Object.keys(EQUAL).sort()).toEqual(IDS);
  expect([...Object.keys(ONE_CRITERION), ...WITHOUT_CRITERIA].sort()).toEqual(IDS);
});

test.each(Object.entries(EQUAL))("%s of four equal accounts", async (id, [args, expected]) => {
  expect(compared(id, await shown(id, args))).toEqual(expected);
});

test.each(Object.entries(ONE_CRITERION))("%s by one criterion", async (id, [args, expected]) => {
  expect(compared(id, await shown(id, args))).toEqual(expected);
});
