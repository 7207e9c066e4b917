import { columnLetters, parseAddress } from "./a1";
import { checkWorkbook } from "./checks";
import { WorkbookError } from "./error";
import { freeName } from "./freeName";
import { loadHidesRows } from "./hiddenRows";
import type { Job } from "./job";
import { SHEET_TITLES, type SheetKind } from "./names";
import { neededSheets, resultColumns, resultHeaders } from "./resultColumns";
import { resultPlaces } from "./results/places";
import { surveySheets } from "./sheets";

/** One thing that a run writes. */
export interface PlannedPart {
  readonly kind: "columns" | SheetKind;
  readonly sheet: string;
  /** Letters of the result columns, "N:Q"; null for a sheet of ours. */
  readonly columns: string | null;
  /** Result columns, or rows of a sheet. */
  readonly count: number;
  /** `replaces`: rows of an earlier run are overwritten. */
  readonly state: "new" | "refresh" | "replaces";
}

export interface Plan {
  readonly parts: readonly PlannedPart[];
  /** Why the run would be refused as the workbook stands. */
  readonly refusal: WorkbookError | null;
  /** Whether the list has rows that are out of sight: results are written to them as well. */
  readonly hidesRows: boolean;
}

/** What a run would write, where, and what stands there already; nothing is written. Five round trips. */
export async function planRun(context: Excel.RequestContext, job: Job): Promise<Plan> {
  const hidesRows = loadHidesRows(context, job.source);
  const { ours, names } = await surveySheets(context);
  const sheets = neededSheets(job.model).map((kind): PlannedPart => {
    const own = ours.get(kind)?.name;
    const sheet = own ?? freeName(SHEET_TITLES[kind][job.language], names);
    const state = own === undefined ? "new" : "refresh";
    return { kind, sheet, columns: null, count: job.grid.count, state };
  });
  return {
    parts: [columnsOf(job), ...sheets],
    refusal: await refusalOf(context, job),
    hidesRows: hidesRows(),
  };
}

function columnsOf({ source, model, language }: Job): PlannedPart {
  const headers = resultHeaders(source, language);
  const places = resultPlaces(
    source,
    resultColumns(model).map((kind) => headers[kind]),
  );
  const lefts = places.map(({ head }) => parseAddress(head).left);
  const columns = `${columnLetters(Math.min(...lefts))}:${columnLetters(Math.max(...lefts))}`;
  const state = places.every(({ isNew }) => isNew) ? "new" : "replaces";
  return { kind: "columns", sheet: source.sheet, columns, count: places.length, state };
}

async function refusalOf(context: Excel.RequestContext, job: Job): Promise<WorkbookError | null> {
  try {
    await checkWorkbook(context, job);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}
