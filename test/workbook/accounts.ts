import { readPortfolio } from "../../src/cells/portfolio";
import type { Language } from "../../src/locales/language";
import { WORDS } from "../../src/locales/words";
import { assess } from "../../src/model/assess";
import { parseModel } from "../../src/model/document/parse";
import type { Model } from "../../src/model/document/types";
import { freeze } from "../../src/model/freeze";
import type { RawCell } from "../../src/model/portfolio/types";
import type { Job, Mode } from "../../src/workbook/job";
import { endingWith, readSource } from "../../src/workbook/readSource";
import { findSources } from "../../src/workbook/sources";

/** Twelve accounts with everything that a model can use: ids, names like formulas, blanks, a text among numbers. */
export const ACCOUNTS: readonly (readonly RawCell[])[] = [
  ["id", "Name", "Segment", "Revenue", "Growth", "Pipeline", "Overdue days"],
  [1001, "Alfreds Futterkiste", "Corporate", 98000, 0.12, 12000, 0],
  [1002, "=Berglunds snabbköp", "Corporate", 76000, 0.05, 54000, 5],
  [1003, "+49 Import", "Home Office", 51000, -0.02, 9000, 0],
  [1004, "Ernst Handel", "Corporate", 45000, 0.2, 61000, 120],
  [1005, "Folk och fä HB", "Consumer", 33000, null, 2500, 0],
  [1006, "Great Lakes", "Consumer", 27000, 0.01, null, 14],
  [1007, "Hungry Owl", "Home Office", 21000, 0.3, 40000, null],
  [1008, "La maison d'Asie", "Corporate", 15000, 0.08, 1000, 0],
  [1009, "@Nord", "Consumer", 11000, -0.1, 700, 0],
  [1010, "Piccolo und mehr", "Consumer", 8000, "n/a", 300, 33],
  [1011, "Queen Cozinha", "Corporate", 5200, 0.04, "about 5", 0],
  [1012, "Rancho grande", "Home Office", 1200, 0, 100, 0],
];

/** A document that uses every part of the model. */
export const DOCUMENT = {
  version: 1,
  name: "Value radar",
  table: "Accounts",
  account: "Name",
  id: "id",
  filter: { column: "Segment", in: ["Corporate", "Home Office", "Consumer"] },
  dimensions: [
    { name: "Financial contribution", weight: 40 },
    { name: "Strategic potential", weight: 25 },
    { name: "Relationship", weight: 10 },
  ],
  criteria: [
    {
      column: "Revenue",
      dimension: "Financial contribution",
      axis: "direct",
      weight: 2,
      scale: "log",
      worst: 1200,
      best: 98000,
      missing: "zero",
    },
    {
      column: "Growth",
      dimension: "Financial contribution",
      axis: "direct",
      weight: 1,
      worst: -0.1,
      best: 0.3,
      missing: "median",
    },
    {
      column: "Pipeline",
      dimension: "Strategic potential",
      axis: "potential",
      weight: 1,
      scale: "bands",
      bands: [
        { from: 0, rating: 10 },
        { from: 5000, rating: 60 },
        { from: 40000, rating: 100 },
      ],
    },
    {
      column: "Overdue days",
      dimension: "Strategic potential",
      axis: "none",
      weight: 0.5,
      direction: "min",
      worst: 120,
      best: 0,
    },
  ],
  anchors: "p5p95",
  minCoverage: 0.6,
  asOf: "2026-03-31",
  tiers: {
    by: "cut",
    rule: "bands",
    list: [
      { label: "Strategic", cut: 80 },
      { label: "Core", cut: 60 },
      { label: "Potential", cut: 40 },
      { label: "Service" },
    ],
    ties: "promote",
    buffer: 2,
    potentialCut: 50,
  },
  matrix: { direct: 55, potential: 47.5, size: "Revenue" },
  gates: [{ column: "Overdue days", op: ">", value: 90, cap: "Core", reason: "overdue" }],
  overrides: [{ id: "1012", tier: "Core", reason: "=new contract", by: "VP sales", expires: "2027-03-31" }],
} as const;

/** A model that judges one column of a list and nothing more. */
export const PLAIN_DOCUMENT = {
  version: 1,
  account: "Name",
  criteria: [{ column: "Revenue", worst: 0, best: 100000 }],
  tiers: { list: [{ label: "A", cut: 50 }, { label: "B" }] },
} as const;

/** Writes rows to a sheet as a table, or as a plain block where `table` is null. */
export function writeRows(
  sheet: Excel.Worksheet,
  rows: readonly (readonly RawCell[])[],
  table: string | null,
): void {
  const range = sheet.getRange("A1").getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  range.values = rows.map((row) => row.map((cell) => (typeof cell === "string" ? `'${cell}` : (cell ?? ""))));
  if (table !== null) sheet.tables.add(range, true).name = table;
}

/** The run over the first list of a workbook, without previous tiers. */
export async function jobOf(
  context: Excel.RequestContext,
  model: Model,
  mode: Mode = "formulas",
  language: Language = "en",
): Promise<Job> {
  const [found] = await findSources(context);
  if (found === undefined) throw new Error("The workbook has no list.");
  const grid = await readSource(context, found);
  const source = endingWith(found, grid);
  const portfolio = readPortfolio(grid, model);
  const frozen = freeze(portfolio, model);
  const assessment = assess(portfolio, frozen);
  const words = WORDS[language];
  return { source, grid, portfolio, model: frozen, assessment, mode, language, words, date: "2026-03-31" };
}

export const MODEL: Model = parseModel(DOCUMENT);
export const PLAIN_MODEL: Model = parseModel(PLAIN_DOCUMENT);
