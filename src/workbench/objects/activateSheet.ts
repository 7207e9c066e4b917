import { formatArea } from "../book/a1";
import { intersection } from "../book/area";
import type { Area, Sheet } from "../book/types";
import { EventType, WORKBOOK_TARGET } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { raiseSheetEvent } from "./changes";
import { findSheet } from "./rangeTarget";

/** Makes a sheet the one in front; a hidden one is refused. */
export function activateSheet(session: Session, sheet: Sheet): void {
  const { book } = session;
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  if (book.activeSheet === sheet.id) return;
  const before = findSheet(book, book.activeSheet);
  book.activeSheet = sheet.id;
  book.selection = { top: 0, left: 0, bottom: 0, right: 0 };
  book.changed = true;
  if (before) raiseSheetEvent(session, EventType.worksheetDeactivated, before);
  raiseSheetEvent(session, EventType.worksheetActivated, sheet);
}

/** Selects cells and brings their sheet to the front. */
export function selectCells(session: Session, sheet: Sheet, area: Area): void {
  activateSheet(session, sheet);
  session.book.selection = area;
  session.book.changed = true;
  const place = { address: formatArea(area), worksheetId: sheet.id };
  session.events.raise(EventType.worksheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], place);
  for (const table of sheet.tables) {
    const part = intersection(table.area, area);
    const address = part ? formatArea(part) : "";
    const message = { ...place, address, isInsideTable: part !== null, tableId: table.id };
    session.events.raise(EventType.tableSelectionChanged, [table.id], message);
  }
}
