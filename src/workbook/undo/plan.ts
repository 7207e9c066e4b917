import type { SheetKind } from "../names";
import type { Recorded } from "../restore/record";
import type { ResultPlace } from "../results/places";
import { findSheets } from "../sheets";
import { recordCells } from "./again";
import { changesInColumns } from "./columns";
import type { RunRecord } from "./record";
import { loadSheetNames, type Renaming, renamingOf, underNewNames } from "./sheetNames";
import { type ChangedCell, changedCells, readWritten } from "./written";

/** What an undo does: decided once, before it changes anything, so that a second try can go on by it. */
export interface UndoPlan {
  readonly record: RunRecord;
  /** Ids of our sheets that go. */
  readonly gone: ReadonlySet<string>;
  /** The columns of the run that go. */
  readonly removed: readonly ResultPlace[];
  /** Whether the rows of the list stand elsewhere now. */
  readonly isMoved: boolean;
  /** Cells that were changed since. */
  readonly kept: readonly ChangedCell[];
  /** Those of them among cells that are written over, as they are now. */
  readonly again: readonly Recorded[];
  /** Cells of an earlier run as they are written back. */
  readonly areas: readonly Recorded[];
}

/** Sheets whose formulas a part of ours reads. */
const READS: Readonly<Record<SheetKind | "columns", readonly SheetKind[]>> = {
  model: ["ratings"],
  ratings: ["model"],
  matrix: ["model", "ratings"],
  columns: ["model", "ratings"],
};

/** Looks at what was changed since the run and so has to stay; nothing is written. */
export async function planUndo(context: Excel.RequestContext, run: RunRecord): Promise<UndoPlan> {
  const { before, job } = run;
  const namesNow = loadSheetNames(context);
  await context.sync();
  const renaming = renamingOf(run.names, namesNow());
  const changed = await changesOnSheets(context, run, renaming);
  const columns = await changesInColumns(context, run, renaming);
  const stay: (SheetKind | "columns")[] = [...changed]
    .filter(([, { length }]) => length > 0)
    .map(([kind]) => kind);
  if (columns.changedNew.length > 0) stay.push("columns");
  const needed = new Set(job.mode === "values" ? [] : stay.flatMap((part) => READS[part]));
  const gone = [...run.sheets].filter(
    ([kind, { sheetId }]) =>
      !before.sheetIds.has(sheetId) && changed.get(kind)?.length === 0 && !needed.has(kind),
  );
  const onSheets = [...changed.values()].flat();
  const overwritten = [
    ...onSheets.filter(({ sheetId }) => before.sheetIds.has(sheetId)),
    ...(columns.isMoved ? [] : columns.changedBefore),
  ];
  return {
    record: run,
    gone: new Set(gone.map(([, { sheetId }]) => sheetId)),
    removed: columns.removed,
    isMoved: columns.isMoved,
    kept: [...onSheets, ...columns.changedBefore, ...columns.changedNew],
    again: await recordCells(context, overwritten),
    areas: before.areas.map((area) => (renaming ? underNewNames(area, renaming) : area)),
  };
}

/** Cells that were changed since, a list a sheet of ours that is still there. */
async function changesOnSheets(
  context: Excel.RequestContext,
  { sheets, job }: RunRecord,
  renaming: Renaming | null,
): Promise<Map<SheetKind, ChangedCell[]>> {
  const own = await findSheets(context);
  const found = new Map<SheetKind, ChangedCell[]>();
  const used = [...own].map(([kind, sheet]) => ({
    kind,
    sheet: sheet.load("id,name"),
    range: sheet.getUsedRange().load("address"),
  }));
  await context.sync();
  for (const { kind, sheet, range } of used) {
    const written = sheets.get(kind);
    if (written?.sheetId !== sheet.id) continue;
    const cells = changedCells(written, await readWritten(context, sheet, range.address), renaming);
    // What spills follows the model: a figure there is no edit of anyone's.
    const isSpilled = job.mode === "kam" && kind !== "model";
    found.set(kind, isSpilled ? [] : cells);
  }
  return found;
}
