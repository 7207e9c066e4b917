import { endFilters } from "../book/filter/applyFilters";
import { clearContents, clearFormats } from "../book/clear";
import { dropTableIn, namesTable } from "../book/formula/dropTable";
import { changeFormulas } from "../book/formula/everyFormula";
import { EventType, WORKBOOK_TARGET } from "../wire/events";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { assertUnprotected } from "./protection";
import type { TableTarget } from "./tableTarget";

/**
 * Takes a table away, with its cells or without. Excel turns references to a table that becomes a range into
 * addresses; this host refuses that where a formula names the table.
 */
export function removeTable(
  session: Session,
  { sheet, table }: TableTarget,
  cells: "keepCells" | "clearCells",
): void {
  assertUnprotected(sheet);
  changeFormulas(session.book, (formula) => {
    if (!namesTable(formula, table.name)) return formula;
    if (cells === "clearCells") return dropTableIn(formula, table.name);
    throw new HostError(
      "NotImplemented",
      "This host does not convert a table to a range while a formula names it.",
    );
  });
  endFilters(session.book, sheet, table);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (cells === "clearCells") {
    clearContents(sheet, table.area);
    clearFormats(sheet, table.area);
  }
  sheet.changed.add("tables");
  const message = {
    source: "Local",
    tableId: table.id,
    tableName: table.name,
    worksheetId: sheet.id,
    type: "TableDeleted",
  };
  session.events.raise(EventType.tableDeleted, [sheet.id, WORKBOOK_TARGET], message);
}
