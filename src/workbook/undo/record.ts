import { formatAddress, parseAddress } from "../a1";
import type { Job } from "../job";
import type { SheetKind } from "../names";
import { resultColumns, resultHeaders } from "../resultColumns";
import { resultPlaces, type ResultPlace } from "../results/places";
import type { Snapshot } from "../restore/snapshot";
import { findSheets } from "../sheets";
import { loadSheetNames, type SheetNames } from "./sheetNames";
import { readWritten, type WrittenArea } from "./written";

/** A run that can be taken back: the workbook before it, and what it wrote. */
export interface RunRecord {
  readonly job: Job;
  readonly before: Omit<Snapshot, "own">;
  /** Our sheets as the run left them. */
  readonly sheets: ReadonlyMap<SheetKind, WrittenArea>;
  /** Our columns in the analyst's list as the run left them, each with its header. */
  readonly columns: readonly { readonly place: ResultPlace; readonly written: WrittenArea }[];
  /** The list's own cells row by row: a list that was sorted since is another one. */
  readonly rows: WrittenArea;
  /** Of all sheets: one may be renamed since. */
  readonly names: SheetNames;
}

/**
 * Records what a run has written, right after it. One round trip a chunk.
 *
 * @param before what `writeAssessment` found
 * @returns null where the run cannot be taken back: results of an earlier run were too many to keep, or stood as
 *   KAM formulas that spill
 */
export async function recordRun(
  context: Excel.RequestContext,
  job: Job,
  before: Snapshot,
): Promise<RunRecord | null> {
  if (!before.isRecorded) return null;
  const { source, model, language } = job;
  const own = await findSheets(context);
  const namesNow = loadSheetNames(context);
  const home = context.workbook.worksheets.getItem(source.sheet).load("id,name");
  const used = [...own].map(([kind, sheet]) => ({
    kind,
    sheet: sheet.load("id,name"),
    range: sheet.getUsedRange().load("address"),
  }));
  await context.sync();
  const sheets = new Map<SheetKind, WrittenArea>();
  for (const { kind, sheet, range } of used)
    sheets.set(kind, await readWritten(context, sheet, range.address));
  const headers = resultHeaders(source, language);
  const columns: RunRecord["columns"][number][] = [];
  for (const place of resultPlaces(
    source,
    resultColumns(model).map((kind) => headers[kind]),
  ))
    columns.push({ place, written: await readWritten(context, home, wholeOf(place)) });
  const rows = await readWritten(context, home, listBody(job));
  return { job, before, sheets, columns, rows, names: namesNow() };
}

/** A result column with its header. */
export function wholeOf({ head, body }: ResultPlace): string {
  return formatAddress({ ...parseAddress(body), top: parseAddress(head).top });
}

/** The analyst's own cells of the list, below its headers. */
export function listBody({ source }: Job): string {
  const area = parseAddress(source.address);
  const own = source.headers.findIndex((header) => source.own.includes(header));
  const right = own < 1 ? area.right : area.left + own - 1;
  return formatAddress({ ...area, top: area.top + 1, right });
}
