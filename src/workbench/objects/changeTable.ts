import { areaAt, columnCount, intersection, rowCount } from "../book/area";
import { ensureCell, getCell, hasContent } from "../book/cells";
import { formulaCopier } from "../book/formula/copyFormula";
import { bodyOf } from "../book/tableBody";
import { nameColumns, newColumn } from "../book/tableHeaders";
import type { Area, TableColumn } from "../book/types";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { assertFree } from "./addTable";
import { shiftCells } from "./shiftCells";
import type { TableTarget } from "./tableTarget";

/** Puts in blank rows before row `index` of the body, counted from 0; cells below the table make room. */
export function insertRows(
  session: Session,
  { sheet, table }: TableTarget,
  index: number,
  count: number,
): Area {
  const body = bodyOf(table);
  const rows = areaAt(body.top + index, table.area.left, count, columnCount(table.area));
  const bottom = table.area.bottom + count;
  shiftCells(session, sheet, rows, "rows", "insert");
  table.area = { ...table.area, bottom };
  sheet.changed.add("tables");
  fillFormulas({ sheet, table }, rows);
  return rows;
}

/** Gives new rows the formulas of their columns. */
function fillFormulas({ sheet, table }: TableTarget, rows: Area): void {
  const { top } = bodyOf(table);
  table.columns.forEach(({ formula }, index) => {
    if (formula === null) return;
    const copyOf = formulaCopier(formula);
    for (let row = rows.top; row <= rows.bottom; row++) {
      const cell = ensureCell(sheet, row, table.area.left + index);
      cell.formula = copyOf(row - top, 0);
      cell.value = null;
    }
  });
}

/** Puts in a column before column `index`; its header is named by Excel's rule. Cells to the right make room. */
export function insertColumn(session: Session, { sheet, table }: TableTarget, index: number): TableColumn {
  const { area } = table;
  const left = area.left + index;
  const place = { ...area, left, right: left };
  const isLast = index === table.columns.length;
  if (!isLast || hasContent(sheet, place) || isTableAt({ sheet, table }, place)) {
    shiftCells(session, sheet, place, "columns", "insert");
  }
  // Within the table the shift has made the column.
  if (isLast || index === 0) {
    table.columns.splice(index, 0, newColumn(table));
    table.area = { ...area, right: area.right + 1 };
    if (table.showHeaders) nameColumns(session.book, sheet, table, { ...place, bottom: place.top });
  }
  sheet.changed.add("tables").add("cells");
  return table.columns[index] ?? newColumn(table);
}

const isTableAt = ({ sheet, table }: TableTarget, place: Area): boolean =>
  sheet.tables.some((other) => other !== table && intersection(other.area, place) !== null);

/** Gives the table another size; the header row stays where it is. */
export function resizeTable(session: Session, target: TableTarget, area: Area): void {
  const { sheet, table } = target;
  const keepsPlace = area.top === table.area.top && intersection(area, table.area) !== null;
  if (!keepsPlace || rowCount(area) < 2) throw new HostError("InvalidArgument");
  assertFree({ sheet, area }, table);
  const kept = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  const columns: TableColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    columns.push(kept.get(column) ?? newColumn({ columns: [...table.columns, ...columns] }));
  }
  table.area = area;
  table.columns = columns;
  if (table.showHeaders) nameColumns(session.book, sheet, table, { ...area, bottom: area.top });
  sheet.changed.add("tables").add("cells");
}

/** Shows or hides the row of totals under the body; cells below the table make room. */
export function showTotals(session: Session, { sheet, table }: TableTarget, isShown: boolean): void {
  if (isShown === table.showTotals) return;
  const { area } = table;
  if (isShown) {
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (hasContent(sheet, row) || isTableAt({ sheet, table }, row))
      shiftCells(session, sheet, row, "rows", "insert");
    table.area = { ...area, bottom: area.bottom + 1 };
    ensureCell(sheet, area.bottom + 1, area.left).value = "Total";
  } else {
    for (let column = area.left; column <= area.right; column++) sheet.rows.get(area.bottom)?.delete(column);
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = isShown;
  sheet.changed.add("tables").add("cells");
}

/** True of a table whose body is the one blank row that Excel keeps under a lone header. */
export function hasBlankBody({ sheet, table }: TableTarget): boolean {
  const body = bodyOf(table);
  if (body.top !== body.bottom) return false;
  for (let column = body.left; column <= body.right; column++) {
    const cell = getCell(sheet, body.top, column);
    if (cell && (cell.value !== null || cell.formula !== null)) return false;
  }
  return true;
}
