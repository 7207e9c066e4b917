import { readPortfolio } from "../cells/portfolio";
import { proposeModel } from "../cells/propose/proposeModel";
import type { Language } from "../locales/language";
import { assess } from "../model/assess";
import { ModelError } from "../model/error";
import { freeze } from "../model/freeze";
import { chooseSource } from "./chooseSource";
import type { Job } from "./job";
import { formulaRows } from "./ratings/limits";
import { readMode } from "./readMode";
import { readModelSheet, readWords } from "./readModelSheet";
import { readSource } from "./readSource";
import { findSources } from "./sources";

export interface ReadJobOptions {
  readonly language: Language;
  /** ISO date that a proposal is stated for. */
  readonly today: string;
}

/**
 * The run that is nearest at hand: the list on the sheet in front, the model of KAM Model, else one proposed from
 * the headers; results as those of the last run, else as formulas, or as values where formulas would be too many.
 *
 * @throws {WorkbookError} NO_LIST, and as `readSource`, `readModelSheet`
 * @throws {ModelError} as `readPortfolio`, `freeze`; NO_ACCOUNTS
 */
export async function readJob(
  context: Excel.RequestContext,
  { language, today }: ReadJobOptions,
): Promise<Job> {
  const own = await readModelSheet(context);
  const sources = await findSources(context);
  const front = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const source = chooseSource(sources, front.name, own?.table ?? null);
  const grid = await readSource(context, source);
  const proposal = { language, table: source.table };
  const model = own ?? { ...proposeModel(grid, proposal).model, asOf: today };
  const portfolio = readPortfolio(grid, model);
  if (portfolio.count === 0) throw new ModelError("NO_ACCOUNTS");

  const isWithinLimit = grid.count <= formulaRows({ model, mode: "formulas" });
  const mode = (await readMode(context)) ?? (isWithinLimit ? "formulas" : "values");
  const words = await readWords(context, language);
  const frozen = freeze(portfolio, model);
  const assessment = assess(portfolio, frozen);
  const date = model.asOf ?? today;
  return { source, grid, portfolio, model: frozen, assessment, mode, language, words, date };
}
