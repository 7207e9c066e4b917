import { intersection } from "./area";
import { ensureCell, getCell, isBlank, styleAt } from "./cells";
import { formulaCopier } from "./formula/copyFormula";
import { bodyOf } from "./tableBody";
import { nameColumns, newColumn } from "./tableHeaders";
import type { Area, Book, Sheet, Table } from "./types";

/**
 * Lets tables follow what was typed, as Excel does: a row directly below a table without totals, or a column directly to
 * its right, becomes part of it; a formula in a column that is blank otherwise fills the column.
 * @param typed the cells, in the order in which they were typed
 * @returns whether a table changed
 */
export function growTables(book: Book, sheet: Sheet, typed: readonly Area[]): boolean {
  if (sheet.protected) return false;
  let isGrown = false;
  for (const { top: row, left: column } of typed) {
    const cell = getCell(sheet, row, column);
    if (!cell || isBlank(cell)) continue;
    for (const table of sheet.tables) {
      const hasGrown =
        (isBelow(table, row, column) && takeRow(sheet, table)) ||
        (isBeside(table, row, column) && takeColumn(book, sheet, table));
      isGrown = fillColumn(sheet, table, row, column) || hasGrown || isGrown;
    }
  }
  return isGrown;
}

const isBelow = ({ area, showTotals }: Table, row: number, column: number): boolean =>
  !showTotals && row === area.bottom + 1 && column >= area.left && column <= area.right;

const isBeside = ({ area, showHeaders }: Table, row: number, column: number): boolean =>
  showHeaders && column === area.right + 1 && row >= area.top && row <= area.bottom;

const isFree = (sheet: Sheet, table: Table, area: Area): boolean =>
  sheet.tables.every((other) => other === table || !intersection(other.area, area)) &&
  sheet.merges.every((merge) => !intersection(merge, area));

/** The new row has the formulas of the columns, and the formats of the row above. */
function takeRow(sheet: Sheet, table: Table): boolean {
  const { area } = table;
  const row = area.bottom + 1;
  if (!isFree(sheet, table, { ...area, top: row, bottom: row })) return false;
  table.area = { ...area, bottom: row };
  table.columns.forEach(({ formula }, index) => {
    const column = area.left + index;
    const cell = ensureCell(sheet, row, column);
    if (cell.style === 0) cell.style = styleAt(sheet, area.bottom, column);
    if (formula !== null && isBlank(cell)) cell.formula = formulaCopier(formula)(row - bodyOf(table).top, 0);
  });
  sheet.changed.add("tables").add("cells");
  return true;
}

function takeColumn(book: Book, sheet: Sheet, table: Table): boolean {
  const { area } = table;
  const column = area.right + 1;
  if (!isFree(sheet, table, { ...area, left: column, right: column })) return false;
  table.columns.push(newColumn(table));
  table.area = { ...area, right: column };
  nameColumns(book, sheet, table, { ...area, left: column, right: column, bottom: area.top });
  sheet.changed.add("tables").add("cells");
  return true;
}

/** @returns whether the formula in the cell was copied to the others of its column */
function fillColumn(sheet: Sheet, table: Table, row: number, column: number): boolean {
  const body = bodyOf(table);
  const own = table.columns[column - body.left];
  const formula = getCell(sheet, row, column)?.formula ?? null;
  if (!own || formula === null || row < body.top || row > body.bottom || body.top === body.bottom)
    return false;
  for (let each = body.top; each <= body.bottom; each++) {
    const cell = getCell(sheet, each, column);
    if (each !== row && cell && !isBlank(cell)) return false;
  }
  const copyOf = formulaCopier(formula);
  for (let each = body.top; each <= body.bottom; each++)
    if (each !== row) ensureCell(sheet, each, column).formula = copyOf(each - row, 0);
  own.formula = copyOf(body.top - row, 0);
  sheet.changed.add("tables").add("cells");
  return true;
}
