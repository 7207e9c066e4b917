import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AccountReport, Report } from "../../src/headless/report";
import { readSample } from "../../src/headless/sample";
import { WORDS } from "../../src/locales/words";
import { parseModel } from "../../src/model/document/parse";
import { effectiveWeights } from "../../src/model/weight/effectiveWeights";
import type { Book, CellValue, Sheet, Table } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { writeXlsx } from "../../src/workbench/file/write";
import { sampleBook } from "../../src/workbench/sample/sampleBook";
import { callFunction } from "../functions/runtime";
import { recalculate, testWithLibreOffice } from "../libreoffice";
import { testOnSharedData } from "../sharedData";
import { differences, formulasIn } from "../workbook/formulaResults";
import { tierReport, workFolder } from "./command";

jest.setTimeout(300_000);

const { file } = workFolder();
const shared = (name: string) => (): string => join(__dirname, "../../../shared/data", name);
const sample = (): string => file("superstore.xlsx", writeXlsx(sampleBook(readSample(), "en")));

const portfolios = [
  ["superstore", sample, test],
  ["northwind", shared("northwind_accounts.csv"), testOnSharedData],
  ["adventureworks resellers", shared("adventureworks_resellers.csv"), testOnSharedData],
] as const;

describe.each(portfolios)("%s", (name, input, testOn) => {
  testOn("the custom functions give the figures of the command line", async () => {
    const { report, list } = await tiered(name, input());
    const model = parseModel(report.model);
    const metrics = list.columns(model.criteria.map((criterion) => criterion.column));
    const weights = effectiveWeights(model.criteria, model.dimensions);
    const tail = [
      [model.criteria.map((criterion) => criterion.direction)],
      model.criteria.map(({ worst, best }) => [worst, best]),
      [model.criteria.map(({ scale }) => (scale === "linear" ? "minmax" : scale))],
      [model.criteria.map((criterion) => criterion.missing)],
    ];
    const scoreBy = (weight: readonly number[]) => callFunction("SCORE", [metrics, [[...weight]], ...tail]);
    const on = (axis: string): number[] =>
      weights.map((weight, index) => (model.criteria[index]?.axis === axis ? weight : 0));

    const score = (await scoreBy([...weights])) as number[][];
    const direct = (await scoreBy(on("direct"))) as number[][];
    const potential = (await scoreBy(on("potential"))) as number[][];
    const { list: tiers, rule, potentialCut } = model.tiers;
    const labels = [tiers.map((tier) => tier.label)];
    const cuts = [tiers.slice(0, -1).map((tier) => tier.cut)];
    const byRule = rule === "potential" ? [potential, potentialCut] : [];
    const tier = (await callFunction("TIER", [score, cuts, labels, ...byRule])) as string[][];
    const quadrant = (await callFunction("QUADRANT", [
      direct,
      potential,
      model.matrix.direct,
      model.matrix.potential,
    ])) as string[][];
    const coverage = (await callFunction("COVERAGE", [metrics, [[...weights]]])) as number[][];

    report.accounts.forEach((account, row) => {
      expect(score[row]?.[0]).toBeCloseTo(account.score ?? NaN, 6);
      expect(direct[row]?.[0]).toBeCloseTo(account.direct ?? NaN, 6);
      expect(potential[row]?.[0]).toBeCloseTo(account.potential ?? NaN, 6);
      if (model.criteria.every((criterion) => criterion.missing === "unknown"))
        expect(coverage[row]?.[0]).toBeCloseTo(account.coverage ?? NaN, 6);
      if (account.tier === null) return;
      expect(tier[row]?.[0]).toBe(account.tier);
      expect(quadrant[row]?.[0]).toBe(labelOf(account.quadrant));
    });
  });

  testOn("ASSESS reads the tables of KAM Model and ranks alike", async () => {
    const { report, list, book } = await tiered(name, input());
    const model = parseModel(report.model);
    const accounts = [list.headers, ...list.rows];
    const assessed = (await callFunction("ASSESS", [
      accounts,
      tableCells(book, "KamCriteria"),
      tableCells(book, "KamTiers"),
    ])) as unknown[][];
    report.accounts.forEach((account, row) => {
      const [score, , , rank, coverage] = assessed[row] ?? [];
      expect(score).toBeCloseTo(account.score ?? NaN, 6);
      expect(coverage).toBeCloseTo(account.coverage ?? NaN, 6);
      if (account.rank !== null && model.minCoverage === 0.7) expect(rank).toBe(account.rank);
    });
  });
});

testWithLibreOffice(
  "every formula of the workbooks shows what LibreOffice calculates, the figures of the command line",
  async () => {
    const runs = [];
    for (const [name, input, testOn] of portfolios)
      if (testOn !== test.skip) runs.push(await tiered(name, input()));
    const recalculated = recalculate(runs.map((run) => run.bytes)).map(readXlsx);
    runs.forEach(({ report, book }, index) => {
      expect(formulasIn(book).length).toBeGreaterThan(1000);
      expect(differences(book, recalculated[index] as Book)).toEqual([]);
      const list = listOf(recalculated[index] as Book);
      report.accounts.forEach((account, row) => {
        const cell = (header: string): CellValue => list.at(row, header);
        expect(cell("KAM Score")).toBeCloseTo(account.score ?? NaN, 6);
        expect(cell("KAM Tier")).toBe(account.tier ?? WORDS.en.unrated);
        expect(cell("KAM Quadrant") || null).toBe(labelOf(account.quadrant));
        expect(cell("KAM Rank") || null).toBe(account.rank);
      });
    });
  },
);

interface Tiered {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly book: Book;
  readonly list: List;
}

const done = new Map<string, Promise<Tiered>>();

/** A portfolio tiered by the command line, once. */
function tiered(name: string, input: string): Promise<Tiered> {
  const known = done.get(name) ?? run(name, input);
  done.set(name, known);
  return known;
}

async function run(name: string, input: string): Promise<Tiered> {
  const out = file(`${name}-out.xlsx`);
  const report = await tierReport(input, "--out", out);
  const bytes = new Uint8Array(readFileSync(out));
  const book = readXlsx(bytes);
  return { report, bytes, book, list: listOf(book) };
}

interface List {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  columns(headers: readonly string[]): CellValue[][];
  at(row: number, header: string): CellValue;
}

/** The cells of the table of accounts. */
function listOf(book: Book): List {
  const [head = [], ...rows] = tableCells(book, "Accounts");
  const headers = head.map(String);
  const at = (row: number, header: string): CellValue => rows[row]?.[headers.indexOf(header)] ?? null;
  return {
    headers,
    rows,
    columns: (wanted) => rows.map((_, row) => wanted.map((header) => at(row, header))),
    at,
  };
}

function tableCells(book: Book, name: string): CellValue[][] {
  const found = book.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => table.name === name);
  const { sheet, table } = found as { sheet: Sheet; table: Table };
  const { top, left, bottom, right } = table.area;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from(
      { length: right - left + 1 },
      (__, column) => sheet.rows.get(top + row)?.get(left + column)?.value ?? "",
    ),
  );
}

function labelOf(quadrant: AccountReport["quadrant"]): string | null {
  const ids = ["core", "direct", "potential", "poor"];
  return quadrant === null ? null : (WORDS.en.quadrants[ids.indexOf(quadrant)] ?? null);
}
