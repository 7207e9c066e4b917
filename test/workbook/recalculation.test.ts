import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPortfolio } from "../../src/cells/portfolio";
import { proposeModel } from "../../src/cells/propose/proposeModel";
import { readInput } from "../../src/headless/input";
import { readSample } from "../../src/headless/sample";
import { headlessTexts } from "../../src/locales/headless";
import { WORDS } from "../../src/locales/words";
import { assess } from "../../src/model/assess";
import type { Model } from "../../src/model/document/types";
import { freeze } from "../../src/model/freeze";
import type { Job } from "../../src/workbook/job";
import { readSource } from "../../src/workbook/readSource";
import { findSources } from "../../src/workbook/sources";
import { writeAssessment } from "../../src/workbook/write";
import { formatArea } from "../../src/workbench/book/a1";
import { newBook } from "../../src/workbench/book/newBook";
import { setCell } from "../../src/workbench/book/cells";
import type { Book, Cell, CellValue, Sheet } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { writeXlsx } from "../../src/workbench/file/write";
import { sampleBook } from "../../src/workbench/sample/sampleBook";
import { recalculate, testWithLibreOffice } from "../libreoffice";
import { openBook } from "../workbench/openBook";
import { accountsBook, SHEET } from "./jobs";
import { randomCase } from "./randomCases";

jest.setTimeout(300_000);

const SHARED = join(__dirname, "../../../shared/data");
/** In CI the real lists must be there. */
const hasShared = existsSync(SHARED) || Boolean(process.env["CI"]);
const RANDOM_CASES = 12;
/** A case with previous tiers that hold accounts, and with overrides. */
const SORTED_SEED = 48;

type Options = Partial<Pick<Job, "mode" | "language">> & { readonly previous?: Int16Array | null };

/** Tiers the first list of a workbook by the add-in's own code; the formulas hold what the model found. */
async function tiered(book: Book, given: Model | null, options: Options = {}): Promise<Book> {
  const { mode = "formulas", language = "en", previous = null } = options;
  const { run, host, Office } = openBook(book);
  Object.assign(globalThis, { Office });
  await run(async (context) => {
    const [source] = await findSources(context);
    if (source === undefined) throw new Error("The workbook has no list.");
    const grid = await readSource(context, source);
    const model = given ?? proposeModel(grid, { language, table: source.table }).model;
    const frozen = freeze(readPortfolio(grid, model, { previous }), model);
    const portfolio = readPortfolio(grid, frozen, { previous });
    const assessment = assess(portfolio, frozen);
    const words = WORDS[language];
    const job = {
      source,
      grid,
      portfolio,
      model: frozen,
      assessment,
      mode,
      language,
      words,
      date: "2026-06-30",
    };
    const { regions } = await writeAssessment(context, job);
    for (const { sheet, address, values } of regions) host.setCalculated(sheet, address, values);
  });
  return book;
}

/** The workbook with what KAM functions spilled as values: LibreOffice does not know these functions. */
function withoutKamFunctions(book: Book): Book {
  for (const { cell } of formulasIn(book)) {
    if (!cell.formula?.includes("KAM.")) continue;
    cell.formula = null;
    delete cell.spill;
  }
  return book;
}

interface Found {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function formulasIn(book: Book): Found[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]): Found[] => {
        if (cell.formula === null) return [];
        const address = formatArea({ top: row, left: column, bottom: row, right: column });
        return [{ sheet: sheet.name, address, row, column, cell }];
      }),
    ),
  );
}

function valueAt(book: Book, { sheet, row, column }: Found): CellValue {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found?.rows.get(row)?.get(column)?.value ?? "";
}

function isSame(held: CellValue, calculated: CellValue): boolean {
  if (typeof held === "number" && typeof calculated === "number")
    return Math.abs(held - calculated) <= 1e-6 * Math.max(1, Math.abs(held));
  return JSON.stringify(held) === JSON.stringify(calculated);
}

/** Formulas whose result in the file is another than LibreOffice's. */
function differences(held: Book, calculated: Book): string[] {
  return formulasIn(held).flatMap((found) => {
    const value = valueAt(calculated, found);
    if (isSame(found.cell.value, value)) return [];
    const both = `holds ${JSON.stringify(found.cell.value)}, is ${JSON.stringify(value)}`;
    return [`${found.sheet}!${found.address} ${both}: ${found.cell.formula ?? ""}`];
  });
}

/** A workbook with one formula, A1 + 1, and a result for it. */
function wrongBook(result: number): Book {
  const book = newBook();
  const sheet = book.sheets[0] as Sheet;
  setCell(sheet, 0, 0, { value: 1, formula: null, style: 0 });
  setCell(sheet, 0, 1, { value: result, formula: "=A1+1", style: 0 });
  return book;
}

/** The list upside down: rows keep their cells, results included, as when an analyst sorts. */
function turned(book: Book): Book {
  const list = book.sheets[0] as Sheet;
  const [head, ...rows] = [...list.rows.keys()].sort((a, b) => a - b).map((row) => list.rows.get(row));
  [head, ...rows.reverse()].forEach((cells, row) => {
    if (cells) list.rows.set(row, cells);
  });
  return book;
}

async function books(): Promise<Map<string, Book>> {
  const made = new Map<string, Book>([["wrong", wrongBook(99)]]);
  for (let seed = 1; seed <= RANDOM_CASES; seed++) {
    const { rows, model, previous } = randomCase(seed);
    const kind = seed % 4 === 0 ? "block" : "table";
    const mode = seed % 5 === 0 ? "kam" : "formulas";
    const language = seed % 3 === 0 ? "zh" : "en";
    const book = await tiered(accountsBook(rows, kind), model, { previous, mode, language });
    made.set(`random ${seed}`, withoutKamFunctions(book));
  }
  const { rows, model, previous } = randomCase(SORTED_SEED);
  made.set("sorted", turned(await tiered(accountsBook(rows), model, { previous })));
  made.set("superstore", await tiered(sampleBook(readSample(), "zh"), null, { language: "zh" }));
  if (!hasShared) return made;
  for (const name of ["northwind_accounts", "adventureworks_resellers"]) {
    const { book } = readInput(join(SHARED, `${name}.csv`), headlessTexts.en);
    made.set(name, await tiered(book, null));
  }
  return made;
}

const held = new Map<string, Book>();
const calculated = new Map<string, Book>();

/** One run of LibreOffice for all workbooks: its start costs more than they do. */
async function calculateOnce(): Promise<void> {
  if (held.size > 0) return;
  for (const [name, book] of await books()) held.set(name, book);
  const files = recalculate([...held.values()].map(writeXlsx));
  [...held.keys()].forEach((name, index) => calculated.set(name, readXlsx(files[index] as Uint8Array)));
}

function compare(name: string): string[] {
  return differences(held.get(name) as Book, calculated.get(name) as Book);
}

testWithLibreOffice("LibreOffice puts a wrong result right", async () => {
  await calculateOnce();
  expect(compare("wrong")).toEqual(["Sheet1!B1 holds 99, is 2: =A1+1"]);
});

testWithLibreOffice(
  "every formula shows what the model found, whatever the model and the cells",
  async () => {
    await calculateOnce();
    for (let seed = 1; seed <= RANDOM_CASES; seed++) {
      const name = `random ${seed}`;
      expect({ name, differences: compare(name) }).toEqual({ name, differences: [] });
    }
  },
);

testWithLibreOffice("sorting the list keeps every result with its account", async () => {
  await calculateOnce();
  const results = compare("sorted").filter((difference) => difference.startsWith(SHEET));
  expect(results).toEqual([]);
});

const REAL = ["superstore", "northwind_accounts", "adventureworks_resellers"];
for (const name of REAL) {
  const run = name === "superstore" || hasShared ? testWithLibreOffice : test.skip;
  run(`every formula shows what the model found in ${name}`, async () => {
    await calculateOnce();
    expect(formulasIn(held.get(name) as Book).length).toBeGreaterThan(1000);
    expect(compare(name)).toEqual([]);
  });
}
