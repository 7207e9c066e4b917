import type { Language } from "../locales/language";
import type { Model } from "../model/document/types";
import { createHost } from "../workbench/wire/host";
import { loadOfficeJs } from "../workbench/wire/node";
import type { Book } from "../workbench/book/types";
import type { Job, Mode, Source } from "../workbook/job";
import { judge } from "../workbook/judge";
import { readModelSheet } from "../workbook/readModelSheet";
import { findSources } from "../workbook/sources";
import { writeAssessment } from "../workbook/write";
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

/** What a run found. */
export interface Run extends Omit<Job, "mode"> {
  readonly sources: readonly Source[];
  readonly modelFrom: "file" | "workbook" | "proposal";
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
    const model = options.model ?? own;
    const source = chooseSource(sources, { ...options, modelTable: model?.table ?? null });
    const judged = await judge(context, source, { model, language: options.language, today: options.date });
    if (options.write) {
      const { regions } = await writeAssessment(context, { ...judged, mode: options.mode });
      for (const { sheet, address, values } of regions) host.setCalculated(sheet, address, values);
    }
    const modelFrom = options.model !== null ? "file" : own !== null ? "workbook" : "proposal";
    return { ...judged, sources, modelFrom };
  });
}
