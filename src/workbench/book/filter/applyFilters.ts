import { rowCount } from "../area";
import type { Book, ColumnFilter, Sheet, Table, ValuesFilter } from "../types";
import { type CellItem, cellItem, foldText } from "./cellItem";
import { ensureState, type FilterArea, filterAreas, filteredColumns, stateOf } from "./filterArea";

/** Tells of a cell whether a filter lets its row be seen. */
type Passes = (item: CellItem) => boolean;

export function passes({ texts, dates, blanks }: ValuesFilter): Passes {
  const known = new Set(texts.map(foldText));
  const spans = new Set(dates);
  return ({ text, date }) => {
    if (text === "") return blanks;
    if (date !== null && [4, 7, 10].some((length) => spans.has(date.slice(0, length)))) return true;
    return known.has(foldText(text));
  };
}

/** Sets or takes away (null) the filter of one column, and hides and shows rows by all filters of the area. */
export function setFilter(book: Book, area: FilterArea, column: number, filter: ColumnFilter | null): void {
  const state = ensureState(area, column);
  if (filter) state.filter = filter;
  else delete state.filter;
  applyFilters(book, area);
}

/** Takes away all filters of an area; every row of it is seen again. */
export function clearFilters(book: Book, area: FilterArea): void {
  for (const column of filteredColumns(area)) delete ensureState(area, column).filter;
  applyFilters(book, area);
}

/** Takes away the filters of a table that loses its buttons, as Excel does: no row stays hidden without a sign of why. */
export function endFilters(book: Book, sheet: Sheet, table: Table): void {
  const area = filterAreas(sheet).find((each) => each.table === table);
  if (area && filteredColumns(area).length > 0) clearFilters(book, area);
}

/** Takes away the filters of the sheet's own buttons, and how its rows were sorted by them. */
export function endOwnFilters(book: Book, sheet: Sheet): void {
  const area = filterAreas(sheet).find(({ table }) => table === null);
  if (area && filteredColumns(area).length > 0) clearFilters(book, area);
  sheet.filterStates.clear();
}

/**
 * Hides the rows that a filter of the area does not let through, and shows the others. Where a filter is only kept, the
 * rows stay as they are: this host does not know which it lets through.
 */
export function applyFilters(book: Book, area: FilterArea): void {
  const { sheet, table, body } = area;
  sheet.changed.add("rows").add(table ? "tables" : "autoFilter");
  if (keptColumn(area) !== null) return;
  const isSeen = rowsSeen(book, area, null);
  for (let at = 0; at < isSeen.length; at++) {
    if (isSeen[at]) sheet.hiddenRows.delete(body.top + at);
    else sheet.hiddenRows.add(body.top + at);
  }
}

/** A column, other than `but`, whose filter is only kept; null if there is none. */
export function keptColumn(area: FilterArea, but: number | null = null): number | null {
  const isKept = (column: number): boolean =>
    column !== but && stateOf(area, column)?.filter?.kind === "kept";
  return filteredColumns(area).find(isKept) ?? null;
}

/**
 * Which rows of the body the filters let through, from its first.
 * @param but a column whose filter is left out; null for none
 */
export function rowsSeen(book: Book, area: FilterArea, but: number | null): boolean[] {
  const { sheet, body } = area;
  const isSeen = Array.from({ length: Math.max(0, rowCount(body)) }, () => true);
  for (const column of filteredColumns(area)) {
    const filter = stateOf(area, column)?.filter;
    if (column === but || filter?.kind !== "values") continue;
    const test = passes(filter);
    for (let at = 0; at < isSeen.length; at++)
      isSeen[at] &&= test(cellItem(book, sheet, body.top + at, column));
  }
  return isSeen;
}
