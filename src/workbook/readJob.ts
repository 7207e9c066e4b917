import type { Language } from "../locales/language";
import { chooseSource } from "./chooseSource";
import type { Job } from "./job";
import { judge } from "./judge";
import { readChart } from "./matrix/chartOf";
import { formulaRows } from "./ratings/limits";
import { readMode } from "./readMode";
import { readModelSheet } from "./readModelSheet";
import { findSources } from "./sources";

export interface ReadJobOptions {
  readonly language: Language;
  /** ISO date that a proposal is stated for. */
  readonly today: string;
}

/**
 * The run that is nearest at hand: the list on the sheet in front, the model of KAM Model, else one proposed from
 * the headers; results and chart as those of the last run, else a scatter and formulas, or values where formulas would be too
 * many.
 *
 * @throws {WorkbookError} NO_LIST, and as `readModelSheet`, `judge`
 * @throws {ModelError} as `judge`
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
  const judged = await judge(context, source, { model: own, language, today });

  const { grid, model } = judged;
  const isWithinLimit = grid.count <= formulaRows({ model, mode: "formulas" });
  const mode = (await readMode(context)) ?? (isWithinLimit ? "formulas" : "values");
  return { ...judged, mode, matrixChart: (await readChart(context)) ?? "scatter" };
}
