import { columnCount, intersection, isSameArea, rowCount } from "../book/area";
import { newId } from "../book/newBook";
import { nameColumns } from "../book/tableHeaders";
import { freeTableName } from "../book/names";
import type { Area, Table, TableColumn } from "../book/types";
import { EventType, WORKBOOK_TARGET } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { assertUnprotected } from "./protection";
import type { RangeTarget } from "./rangeTarget";
import { shiftCells } from "./shiftCells";
import type { TableTarget } from "./tableTarget";

/** Makes a table of a range, as Excel does: without a header row one is inserted, without a body a blank row is taken in. */
export function addTable(session: Session, { sheet, area }: RangeTarget, hasHeaders: boolean): TableTarget {
  assertUnprotected(sheet);
  const whole = hasHeaders && rowCount(area) > 1 ? area : { ...area, bottom: area.bottom + 1 };
  assertFree({ sheet, area: hasHeaders ? whole : area });
  if (!hasHeaders) shiftCells(session, sheet, { ...area, bottom: area.top }, "rows", "insert");
  const table: Table = {
    id: newId(),
    name: freeTableName(session.book),
    area: whole,
    columns: Array.from({ length: columnCount(area) }, (_column, index): TableColumn => {
      return { id: index + 1, name: "", formula: null };
    }),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, whole));
  nameColumns(session.book, sheet, table, { ...whole, bottom: whole.top });
  sheet.tables.push(table);
  sheet.changed.add("tables").add("cells").add("merges");
  const message = { source: "Local", tableId: table.id, worksheetId: sheet.id, type: "TableAdded" };
  session.events.raise(EventType.tableAdded, [sheet.id, WORKBOOK_TARGET], message);
  return { sheet, table };
}

/** Refuses a place where another table lies. */
export function assertFree({ sheet, area }: RangeTarget, self: Table | null = null): void {
  const isTaken = (other: Area): boolean => intersection(other, area) !== null;
  if (sheet.tables.some((table) => table !== self && isTaken(table.area))) {
    throw new HostError("InvalidArgument", "A table can't overlap another table.");
  }
  if (sheet.autoFilter && isTaken(sheet.autoFilter) && !isSameArea(sheet.autoFilter, area)) {
    throw new HostError("InvalidArgument", "A table can't overlap a filtered range.");
  }
}
