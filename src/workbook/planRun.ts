import { columnLetters, parseAddress } from "./a1";
import { checkWorkbook } from "./checks";
import { WorkbookError } from "./error";
import { loadHidesRows } from "./hiddenRows";
import type { Job } from "./job";
import { SHEET_TITLES, type SheetKind } from "./names";
import { hasMatrix, resultColumns, resultHeaders } from "./resultColumns";
import { resultPlaces } from "./results/places";
import { findSheets, freeSheetName } from "./sheets";

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

/** What a run would write, where, and what stands there already; nothing is written. Six round trips. */
export async function planRun(context: Excel.RequestContext, job: Job): Promise<Plan> {
  const hidesRows = loadHidesRows(context, job.source);
  const own = await findSheets(context);
  const kinds: SheetKind[] = ["model", "ratings", ...(hasMatrix(job.model) ? (["matrix"] as const) : [])];
  const parts: PlannedPart[] = [columnsOf(job)];
  for (const kind of kinds) {
    const sheet = own.get(kind)?.name;
    const name = sheet ?? (await freeSheetName(context, SHEET_TITLES[kind][job.language]));
    const state = sheet === undefined ? "new" : "refresh";
    parts.push({ kind, sheet: name, columns: null, count: job.grid.count, state });
  }
  return { parts, refusal: await refusalOf(context, job), hidesRows: hidesRows() };
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
