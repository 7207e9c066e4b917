import { readPortfolio } from "../../src/cells/portfolio";
import { WORDS } from "../../src/locales/words";
import { assess } from "../../src/model/assess";
import type { Model } from "../../src/model/document/types";
import { freeze } from "../../src/model/freeze";
import type { Job } from "../../src/workbook/job";
import { readSource } from "../../src/workbook/readSource";
import { findSources } from "../../src/workbook/sources";
import { writeAssessment } from "../../src/workbook/write";
import { newBook } from "../../src/workbench/book/newBook";
import { setCell } from "../../src/workbench/book/cells";
import type { Book, Sheet } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { writeXlsx } from "../../src/workbench/file/write";
import { recalculate, testWithLibreOffice } from "../libreoffice";
import { openBook } from "../workbench/openBook";
import { differences, formulasIn } from "./formulaResults";
import { accountsBook, SHEET } from "./jobs";
import { randomCase, withoutNumbers } from "./randomCases";

jest.setTimeout(300_000);

const RANDOM_CASES = 12;
/** A case with previous tiers that hold accounts, and with overrides. */
const SORTED_SEED = 48;
/** Cases whose first criterion is blank throughout: every scale and policy, also where it is Pareto's amount. */
const WITHOUT_NUMBERS = [
  [2, null],
  [7, null],
  [9, " "],
  [13, null],
  [25, null],
  [28, null],
  [37, null],
  [38, null],
  [11, null],
] as const;

type Options = Partial<Pick<Job, "mode" | "language">> & { readonly previous?: Int16Array | null };

/** Tiers the first list of a workbook by the add-in's own code; the formulas hold what the model found. */
async function tiered(book: Book, model: Model, options: Options = {}): Promise<Book> {
  const { mode = "formulas", language = "en", previous = null } = options;
  const { run, host, Office } = openBook(book);
  Object.assign(globalThis, { Office });
  await run(async (context) => {
    const [source] = await findSources(context);
    if (source === undefined) throw new Error("The workbook has no list.");
    const grid = await readSource(context, source);
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
  for (const [seed, cell] of WITHOUT_NUMBERS) {
    const { rows, model, previous } = withoutNumbers(randomCase(seed), cell);
    made.set(`without numbers ${seed}`, await tiered(accountsBook(rows), model, { previous }));
  }
  const { rows, model, previous } = randomCase(SORTED_SEED);
  made.set("sorted", turned(await tiered(accountsBook(rows), model, { previous })));
  return made;
}

/** A workbook as the run left it, and as LibreOffice calculates it. */
interface Calculated {
  readonly held: Book;
  readonly calculated: Book;
}

/** One run of LibreOffice for all workbooks: its start costs more than they do. */
async function calculateAll(): Promise<Map<string, Calculated>> {
  const made = [...(await books())];
  const files = recalculate(made.map(([, book]) => writeXlsx(book)));
  return new Map(
    made.map(([name, held], index) => [name, { held, calculated: readXlsx(files[index] as Uint8Array) }]),
  );
}

let all: Promise<Map<string, Calculated>> | null = null;

async function found(name: string): Promise<{ readonly formulas: number; readonly differences: string[] }> {
  const { held, calculated } = (await (all ??= calculateAll())).get(name) as Calculated;
  return { formulas: formulasIn(held).length, differences: differences(held, calculated) };
}

testWithLibreOffice("LibreOffice puts a wrong result right", async () => {
  expect((await found("wrong")).differences).toEqual(["Sheet1!B1 holds 99, is 2: =A1+1"]);
});

for (let seed = 1; seed <= RANDOM_CASES; seed++)
  testWithLibreOffice(
    `every formula shows what the model found, model and cells by chance ${seed}`,
    async () => {
      const { formulas, differences: wrong } = await found(`random ${seed}`);
      expect(formulas).toBeGreaterThan(500);
      expect(wrong).toEqual([]);
    },
  );

for (const [seed] of WITHOUT_NUMBERS)
  testWithLibreOffice(
    `every formula shows what the model found where a criterion has no number, ${seed}`,
    async () => {
      expect((await found(`without numbers ${seed}`)).differences).toEqual([]);
    },
  );

testWithLibreOffice("sorting the list keeps every result with its account", async () => {
  const { differences: moved } = await found("sorted");
  expect(moved.filter((difference) => difference.startsWith(SHEET))).toEqual([]);
});
