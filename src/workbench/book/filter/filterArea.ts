import { contains } from "../area";
import { bodyOf } from "../tableBody";
import type { Area, FilterState, Sheet, Table } from "../types";

/** Cells that filter buttons stand over: those of a table, or of the sheet itself. */
export interface FilterArea {
  readonly sheet: Sheet;
  /** Null for the sheet's own. */
  readonly table: Table | null;
  /** Row of the buttons. */
  readonly header: number;
  /** The rows that are filtered and sorted; none where `bottom` lies above `top`. */
  readonly body: Area;
}

/** All filter areas of a sheet that show buttons. */
export function filterAreas(sheet: Sheet): FilterArea[] {
  const own = sheet.autoFilter;
  const tables = sheet.tables
    .filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton)
    .map((table) => ({ sheet, table, header: table.area.top, body: bodyOf(table) }));
  return own
    ? [{ sheet, table: null, header: own.top, body: { ...own, top: own.top + 1 } }, ...tables]
    : tables;
}

/** The area whose button stands in a cell. */
export function filterAreaAt(sheet: Sheet, row: number, column: number): FilterArea | undefined {
  if (sheet.autoFilter === null && sheet.tables.length === 0) return undefined;
  const area = filterAreas(sheet).find(
    ({ header, body }) => row === header && column >= body.left && column <= body.right,
  );
  return area && stateOf(area, column)?.isButtonHidden !== true ? area : undefined;
}

/** What the button over a column is set to. */
export function stateOf({ sheet, table, body }: FilterArea, column: number): FilterState | undefined {
  return table ? table.columns[column - body.left] : sheet.filterStates.get(column);
}

/** The same, made where there is none yet: to be changed. */
export function ensureState(area: FilterArea, column: number): FilterState {
  const known = stateOf(area, column);
  if (known) return known;
  const state: FilterState = {};
  area.sheet.filterStates.set(column, state);
  return state;
}

/** The columns of an area that hide rows. */
export function filteredColumns(area: FilterArea): number[] {
  const columns: number[] = [];
  for (let column = area.body.left; column <= area.body.right; column++)
    if (stateOf(area, column)?.filter) columns.push(column);
  return columns;
}

/** The rows of a sheet that filters hide. */
export function filteredRows(sheet: Sheet): Set<number> {
  const rows = new Set<number>();
  if (sheet.hiddenRows.size === 0) return rows;
  for (const area of filterAreas(sheet)) {
    if (filteredColumns(area).length === 0) continue;
    for (const row of sheet.hiddenRows) if (isInBody(area, row)) rows.add(row);
  }
  return rows;
}

const isInBody = ({ body }: FilterArea, row: number): boolean =>
  contains(body, { ...body, top: row, bottom: row });
