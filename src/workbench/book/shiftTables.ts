import { dropTableIn, namesTable } from "./formula/dropTable";
import { changeFormulas } from "./formula/everyFormula";
import { isInLane, type Shift, shiftArea, shiftIndex } from "./shift";
import { bodyOf } from "./tableBody";
import { headerArea, nameColumns, newColumn } from "./tableHeaders";
import type { Area, Book, Sheet, Table } from "./types";

/**
 * Moves tables with their cells: columns put in within a table become its columns, columns taken out leave it, and a
 * table whose cells are all taken out goes, with #REF! in the formulas that named it.
 */
export function shiftTables(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of sheet.tables) {
    const area = shiftArea(table.area, shift);
    if (!area) {
      removeTable(book, sheet, table);
      continue;
    }
    if (area === table.area) continue;
    const { left } = table.area;
    table.area = area;
    if (shift.axis === "columns") shiftColumns(book, sheet, table, left, shift);
  }
}

function removeTable(book: Book, sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  changeFormulas(book, (formula) =>
    namesTable(formula, table.name) ? dropTableIn(formula, table.name) : formula,
  );
}

/** @param left the table's first column before the shift */
function shiftColumns(book: Book, sheet: Sheet, table: Table, left: number, shift: Shift): void {
  const index = shift.from - left;
  if (shift.count < 0) {
    table.columns = table.columns.filter((_column, place) => shiftIndex(left + place, shift) !== null);
  } else if (index > 0 && index < table.columns.length) {
    for (let added = 0; added < shift.count; added++)
      table.columns.splice(index + added, 0, newColumn(table));
    const header = headerArea(table);
    if (header)
      nameColumns(book, sheet, table, { ...header, left: shift.from, right: shift.from + shift.count - 1 });
  }
}

/** True if a shift would take a table's header, or all of its body, and leave the rest. */
export function takesTableApart(table: Table, shift: Shift): boolean {
  if (shift.count > 0 || shift.axis === "columns" || !isInLane(table.area, shift)) return false;
  const isTaken = (area: Area | null): boolean => area !== null && shiftArea(area, shift) === null;
  return !isTaken(table.area) && (isTaken(headerArea(table)) || isTaken(bodyOf(table)));
}
