import type { Sheet, SheetPart } from "../../book/types";

/** Notes which parts of a sheet are marked as changed, beside what the file layer still has to write. */
class WatchedParts extends Set<SheetPart> {
  readonly fresh = new Set<SheetPart>();

  override add(part: SheetPart): this {
    // Set's constructor adds the first members before `fresh` exists.
    (this.fresh as Set<SheetPart> | undefined)?.add(part);
    return super.add(part);
  }
}

/** The parts of the sheet that were marked since the last call; of a sheet not yet watched, none. */
export function takeMarks(sheet: Sheet): ReadonlySet<SheetPart> {
  if (!(sheet.changed instanceof WatchedParts)) {
    sheet.changed = new WatchedParts(sheet.changed);
    return new Set();
  }
  const taken = new Set(sheet.changed.fresh);
  sheet.changed.fresh.clear();
  return taken;
}
