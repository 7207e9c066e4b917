import { formatArea, formatReference } from "../../book/a1";
import { boundingArea } from "../../book/area";
import type { Area, Book, Sheet } from "../../book/types";
import { raiseChange, raiseSheetEvent } from "../../objects/changes";
import { EventType, WORKBOOK_TARGET } from "../../wire/events";
import type { Session } from "../../wire/session";
import type { Structural } from "./structure";

const SOURCE = { source: "Local", triggerSource: "Unknown" };

/** Tells the add-in that a user edited cells of a sheet. */
export function raiseEdit(session: Session, sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length > 0) raiseChange(session, sheet, areas.reduce(boundingArea), "RangeEdited", "Unknown");
}

/** Tells the add-in that a user put in or took out rows, columns or sheets. */
export function raiseStructural(session: Session, { sheet, kind, area }: Structural): void {
  if (!sheet) return;
  if (kind === "SheetAdded") raiseSheetEvent(session, EventType.worksheetAdded, sheet);
  else if (kind === "SheetDeleted") raiseSheetEvent(session, EventType.worksheetDeleted, sheet);
  else if (area && kind !== "Lines" && kind !== "SheetRenamed")
    raiseChange(session, sheet, area, kind, "Unknown");
}

/** Tells the add-in that formulas of a sheet were calculated. */
export function raiseCalculated(session: Session, sheet: Sheet): void {
  session.events.raise(EventType.worksheetCalculated, [sheet.id, WORKBOOK_TARGET], {
    ...SOURCE,
    type: "WorksheetCalculated",
    worksheetId: sheet.id,
    address: "",
  });
}

/** Takes over what the user selected, and tells the add-in. @returns whether it differs from before */
export function takeSelection(session: Session, book: Book, sheet: Sheet, area: Area): boolean {
  const isSame = book.activeSheet === sheet.id && formatArea(book.selection) === formatArea(area);
  book.selection = area;
  if (isSame) return false;
  session.events.raise(EventType.worksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], {
    ...SOURCE,
    worksheetId: sheet.id,
    address: formatArea(area),
    referenceId: formatReference(sheet.name, area),
  });
  return true;
}
