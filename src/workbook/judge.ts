import { readPortfolio } from "../cells/portfolio";
import { proposeModel } from "../cells/propose/proposeModel";
import type { Language } from "../locales/language";
import { assess } from "../model/assess";
import type { Model } from "../model/document/types";
import { ModelError } from "../model/error";
import { freeze } from "../model/freeze";
import type { Job, Source } from "./job";
import { readWords } from "./readModelSheet";
import { endingWith, readSource } from "./readSource";

export interface JudgeOptions {
  /** Null: one proposed from the headers. */
  readonly model: Model | null;
  readonly language: Language;
  /** ISO date that a proposal is stated for. */
  readonly today: string;
}

/**
 * Reads a list and judges it: all of a run but how its results are to stand in the cells.
 *
 * @throws {WorkbookError} as `readSource`
 * @throws {ModelError} as `readPortfolio`, `freeze`; NO_ACCOUNTS
 */
export async function judge(
  context: Excel.RequestContext,
  found: Source,
  { model: given, language, today }: JudgeOptions,
): Promise<Omit<Job, "mode">> {
  const grid = await readSource(context, found);
  const source = endingWith(found, grid);
  const proposal = { language, table: source.table };
  const model = given ?? { ...proposeModel(grid, proposal).model, asOf: today };
  const portfolio = readPortfolio(grid, model);
  if (portfolio.count === 0) throw new ModelError("NO_ACCOUNTS");

  const words = await readWords(context, language);
  const frozen = freeze(portfolio, model);
  const assessment = assess(portfolio, frozen);
  const date = model.asOf ?? today;
  return { source, grid, portfolio, model: frozen, assessment, language, words, date };
}
