import { formatArea, formatReference } from "../book/a1";
import { intersection, MAX_COLUMNS } from "../book/area";
import type { Area, Sheet } from "../book/types";
import { EventType, WORKBOOK_TARGET } from "../wire/events";
import type { Session } from "../wire/session";

type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

const SOURCE = { source: "Local", triggerSource: "ThisLocalAddin" };

/**
 * Tells who listens that cells of `area` changed: the sheet, the workbook, and the tables they lie in.
 * @param triggerSource "Unknown" for a change by the user, as in Excel
 */
export function raiseChange(
  session: Session,
  sheet: Sheet,
  area: Area,
  changeType: ChangeType = "RangeEdited",
  triggerSource: "ThisLocalAddin" | "Unknown" = "ThisLocalAddin",
): void {
  const shiftDirection = "None";
  const referenceId = formatReference(sheet.name, area);
  const address = formatArea(area);
  const place = { worksheetId: sheet.id, address, shiftDirection, referenceId };
  const change = { changeType, ...SOURCE, triggerSource, ...place };
  session.events.raise(EventType.worksheetChanged, [sheet.id, WORKBOOK_TARGET], change);
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    if (!part) continue;
    const partAddress = formatArea(part);
    const message = { ...change, tableId: table.id, address: partAddress };
    session.events.raise(EventType.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], message);
  }
}

export function raiseSheetEvent(session: Session, type: number, sheet: Sheet): void {
  const message = { ...SOURCE, type: "", worksheetId: sheet.id };
  session.events.raise(type, [sheet.id, WORKBOOK_TARGET], message);
}

const ofRows = (sheet: Sheet, area: Area): Readonly<Record<string, unknown>> => ({
  ...SOURCE,
  triggerSource: "Unknown",
  worksheetId: sheet.id,
  address: formatArea({ ...area, left: 0, right: MAX_COLUMNS - 1 }),
});

/** Tells that the user sorted rows: of that, and that their cells changed. */
export function raiseRowsSorted(session: Session, sheet: Sheet, area: Area): void {
  session.events.raise(EventType.worksheetRowSorted, [sheet.id, WORKBOOK_TARGET], ofRows(sheet, area));
  raiseChange(session, sheet, area, "RangeEdited", "Unknown");
}

/** Tells that the user hid or showed rows by a filter. */
export function raiseRowsHidden(session: Session, sheet: Sheet, area: Area): void {
  const isHidden = Array.from(sheet.hiddenRows).some((row) => row >= area.top && row <= area.bottom);
  const message = { ...ofRows(sheet, area), changeType: isHidden ? "Hidden" : "Unhidden" };
  session.events.raise(EventType.worksheetRowHiddenChanged, [sheet.id, WORKBOOK_TARGET], message);
}
