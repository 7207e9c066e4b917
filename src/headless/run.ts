import { readPortfolio } from "../cells/portfolio";
import { proposeModel } from "../cells/propose/proposeModel";
import type { Language } from "../locales/language";
import type { Words } from "../locales/words";
import type { Assessment } from "../model/assessment";
import { assess } from "../model/assess";
import type { Model } from "../model/document/types";
import { freeze } from "../model/freeze";
import type { Portfolio } from "../model/portfolio/types";
import { createHost } from "../workbench/wire/host";
import { loadOfficeJs } from "../workbench/wire/node";
import type { Book } from "../workbench/book/types";
import type { Job, Mode, Source } from "../workbook/job";
import { readModelSheet, readWords } from "../workbook/readModelSheet";
import { readSource } from "../workbook/readSource";
import { findSources } from "../workbook/sources";
import { writeAssessment } from "../workbook/write";
import { RefusedInput } from "./refusal";
import { chooseSource } from "./source";

export interface RunOptions {
  readonly model: Model | null;
  readonly sheet: string | null;
  readonly table: string | null;
  readonly mode: Mode;
  readonly language: Language;
  /** ISO date that a proposal is stated for. */
  readonly date: string;
  /** False: only read and assess. */
  readonly write: boolean;
}

export interface Run {
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly modelFrom: "file" | "workbook" | "proposal";
  readonly portfolio: Portfolio;
  readonly assessment: Assessment;
  readonly words: Words;
}

/**
 * Tiers one list of a workbook and writes the results into the workbook: the add-in's own code, through Microsoft's
 * office.js, on a host of ours. The host has no formula engine, so the values that the model found are stored as
 * the results of the formulas written.
 */
export async function tierBook(book: Book, options: RunOptions): Promise<Run> {
  const host = createHost(book);
  const { Excel, Office, OfficeExtension } = loadOfficeJs(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return Excel.run(async (context) => {
    const sources = await findSources(context);
    const own = options.model === null ? await readModelSheet(context) : null;
    const wanted = { ...options, modelTable: (options.model ?? own)?.table ?? null };
    const source = chooseSource(sources, wanted);
    const grid = await readSource(context, source);
    const given = options.model ?? own;
    const model = given ?? {
      ...proposeModel(grid, { language: options.language, table: source.table }).model,
      asOf: options.date,
    };
    const portfolio = readPortfolio(grid, model);
    if (portfolio.count === 0) throw new RefusedInput(({ files }, file) => files.noAccounts(file));
    const words = await readWords(context, options.language);
    const frozen = freeze(portfolio, model);
    const assessment = assess(portfolio, frozen);
    if (options.write) {
      const job: Job = {
        source,
        grid,
        portfolio,
        model: frozen,
        assessment,
        words,
        mode: options.mode,
        language: options.language,
        date: model.asOf ?? options.date,
      };
      const written = await writeAssessment(context, job);
      for (const region of written.regions) host.setCalculated(region.sheet, region.address, region.values);
    }
    const modelFrom = options.model !== null ? "file" : own !== null ? "workbook" : "proposal";
    return { source, sources, modelFrom, portfolio, assessment, words };
  });
}
