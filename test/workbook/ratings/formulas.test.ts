import type { Criterion, Model } from "../../../src/model/document/types";
import type { Mode } from "../../../src/workbook/job";
import { ratingsContent } from "../../../src/workbook/ratings/content";
import { draftOf } from "../../../src/workbook/ratings/draft";
import { ratingsLayout } from "../../../src/workbook/ratings/layout";
import { resultContents } from "../../../src/workbook/results/content";
import { jobOf } from "../jobs";
import { criterion, model, tiers } from "../models";

const ROWS = [
  ["Name", "revenue", "growth", "orders", "overdue"],
  ["A", 100, 0.1, 4, 0],
  ["B", 250, -0.2, 9, 95],
  ["C", 900, 0.4, null, 10],
  ["D", 400, 0.2, 12, null],
];
const CRITERIA = [
  criterion("revenue", { scale: "log", worst: 100, best: 1000 }),
  criterion("growth", { axis: "potential", worst: 0, best: 1 }),
  criterion("orders"),
];
const FULL = model(CRITERIA, {
  tiers: tiers({ rule: "potential" }),
  gates: [{ column: "overdue", op: ">", value: 90, cap: "Core", reason: "overdue" }],
  overrides: [{ id: "A", tier: "Core", reason: "", by: "", expires: null }],
});

/** Every formula of KAM Ratings and of the result columns. */
function formulasOf(changed: Model, mode: Mode = "formulas", kind: "table" | "block" = "table"): string[] {
  const job = jobOf(ROWS, changed, { previous: Int16Array.of(0, 1, 2, 3), mode, kind });
  const layout = ratingsLayout("KAM Ratings", job.model, job.portfolio, job.grid.count, mode);
  const { head, columns } = ratingsContent(draftOf(job, layout));
  const cells = [
    ...head,
    ...columns,
    ...columns.map((column) => column.head),
    ...resultContents(job, layout),
  ];
  return cells.flatMap(({ formula }) => formula ?? []);
}

const first = (changes: Partial<Criterion>): Model => ({
  ...FULL,
  criteria: CRITERIA.map((own, index) => (index === 0 ? { ...own, ...changes } : own)),
});

describe("the same formulas stand whatever the model says of", () => {
  const changes: Record<string, Model> = {
    weight: first({ weight: 7 }),
    direction: first({ direction: "min", worst: 1000, best: 100 }),
    scale: first({ scale: "percentile", worst: null, best: null }),
    bands: first({ scale: "bands", worst: null, best: null, bands: [{ from: 0, rating: 50 }] }),
    worst: first({ worst: 50 }),
    best: first({ best: 2000 }),
    missing: first({ missing: "zero" }),
    axis: first({ axis: "none" }),
    dimension: first({ dimension: "Money" }),
    anchors: { ...FULL, anchors: "p5p95" },
    "minimum coverage": { ...FULL, minCoverage: 0.2 },
    "matrix cuts": { ...FULL, matrix: { direct: 40, potential: "mean", size: null } },
    cuts: {
      ...FULL,
      tiers: tiers({ list: FULL.tiers.list.map((tier) => ({ ...tier, cut: tier.cut && tier.cut - 7 })) }),
    },
    labels: {
      ...FULL,
      tiers: tiers({ list: FULL.tiers.list.map((tier) => ({ ...tier, label: `${tier.label} *` })) }),
      gates: FULL.gates.map((gate) => ({ ...gate, cap: "Core *" })),
      overrides: FULL.overrides.map((override) => ({ ...override, tier: "Core *" })),
    },
    "tier rule": { ...FULL, tiers: tiers({ rule: "bands" }) },
    "potential cut": { ...FULL, tiers: tiers({ rule: "potential", potentialCut: 33 }) },
    buffer: { ...FULL, tiers: tiers({ rule: "potential", buffer: 0.5 }) },
    "a gate's comparison": {
      ...FULL,
      gates: FULL.gates.map((gate) => ({ ...gate, op: "true", value: null })),
    },
    "a gate's value": { ...FULL, gates: FULL.gates.map((gate) => ({ ...gate, value: 30 })) },
    "a gate's cap": { ...FULL, gates: FULL.gates.map((gate) => ({ ...gate, cap: "Service" })) },
    "an override": {
      ...FULL,
      asOf: "2026-01-01",
      overrides: [{ id: "B", tier: "Service", reason: "", by: "", expires: "2026-12-31" }],
    },
  };
  const expected = formulasOf(FULL);
  for (const [what, changed] of Object.entries(changes)) {
    test(what, () => {
      // The axis of a matrix without this criterion has none left: give it to another one.
      const kept = what === "axis" ? withAxis(changed, 2, "direct") : changed;
      expect(formulasOf(kept)).toEqual(expected);
    });
  }
});

function withAxis(own: Model, at: number, axis: Criterion["axis"]): Model {
  return { ...own, criteria: own.criteria.map((one, index) => (index === at ? { ...one, axis } : one)) };
}

/** Functions that Excel has had since 2007: no prefix in the file, no array formula, nothing volatile. */
const EXCEL_2007 =
  "AND AVERAGE CHOOSE CLEAN COUNT COUNTIF COUNTIFS EXACT IF IFERROR INDEX ISLOGICAL ISNUMBER LN LOOKUP MATCH MAX " +
  "MEDIAN MIN N NOT OR PERCENTILE RANK ROUND ROW ROWS SIGN SMALL SUBSTITUTE SUM SUMPRODUCT TRIM";

const functionsIn = (formulas: readonly string[]): string[] => [
  ...new Set(
    formulas.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1] ?? "")),
  ),
];

test("uses only functions of Excel 2007", () => {
  const filtered = { ...FULL, filter: { column: "Name", in: ["A", "B", "C"] } };
  const used = functionsIn([...formulasOf(FULL), ...formulasOf(filtered)]);
  expect(used.filter((name) => !EXCEL_2007.split(" ").includes(name))).toEqual([]);
});

test("calls KAM functions for ratings, coverage, score and axes, and nothing else of ours", () => {
  const ours = functionsIn(formulasOf(FULL, "kam")).filter((name) => name.startsWith("KAM."));
  expect(ours.sort()).toEqual(["KAM.BAND", "KAM.COVERAGE", "KAM.NORMALIZE", "KAM.SCORE"]);
});

test("stays far below the 8,192 characters that Excel allows", () => {
  expect(Math.max(...formulasOf(FULL, "formulas", "block").map((formula) => formula.length))).toBeLessThan(
    1500,
  );
});

test("names single columns of the analyst's list: a span would take in our own and be circular", () => {
  for (const formula of formulasOf(FULL)) expect(formula).not.toMatch(/Accounts\[\[[^#\]]+\]:\[/);
  for (const formula of formulasOf(FULL)) expect(formula).not.toMatch(/Accounts(?!\[)/);
});

test("needs no table for a block", () => {
  for (const formula of formulasOf(FULL, "formulas", "block")) expect(formula).not.toContain("Accounts");
});

test("escapes wildcards only where a criterion's name holds one", () => {
  const rows = [
    ["Name", "Wow? *~*"],
    ["A", 1],
    ["B", 2],
  ];
  const job = jobOf(rows, model([criterion("Wow? *~*")]));
  const layout = ratingsLayout("KAM Ratings", job.model, job.portfolio, 2, "formulas");
  const positionOf = (formulas: readonly string[]): string | undefined =>
    formulas.find((formula) => formula.includes("KamCriteria[Criterion],0"));
  const wild = ratingsContent(draftOf(job, layout)).head.flatMap(({ formula }) => formula ?? []);
  expect(positionOf(wild)).toContain('"~*"');
  expect(positionOf(formulasOf(FULL))).toBe("=MATCH(C$16,KamCriteria[Criterion],0)");
});
