import type { Sheet } from "../book/types";
import { EventType } from "../wire/events";
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
