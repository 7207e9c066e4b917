import type { Book, ColumnFilter, ValuesFilter } from "../types";
import { passes, rowsSeen } from "./applyFilters";
import { type CellItem, cellItem, foldText } from "./cellItem";
import { compareValues } from "./compareValues";
import { type FilterArea, stateOf } from "./filterArea";

/** One entry of a filter's list: the cells that show the same. */
export interface FilterItem extends CellItem {
  /** Whether rows with it are let through now. */
  readonly isChecked: boolean;
}

/**
 * What a column holds in the rows that the other columns' filters let through: each text once, in the order of sorting,
 * blanks last.
 */
export function filterItems(book: Book, area: FilterArea, column: number): FilterItem[] {
  const { sheet, body } = area;
  const filter = stateOf(area, column)?.filter;
  const test = filter?.kind === "values" ? passes(filter) : null;
  const found = new Map<string, FilterItem>();
  rowsSeen(book, area, column).forEach((isSeen, at) => {
    if (!isSeen) return;
    const row = body.top + at;
    const item = cellItem(book, sheet, row, column);
    const key = item.date ?? foldText(item.text);
    if (found.get(key)?.isChecked ?? false) return;
    const isChecked = test ? test(item) : filter === undefined || !sheet.hiddenRows.has(row);
    found.set(key, { ...(found.get(key) ?? item), isChecked });
  });
  const compare = compareValues("ascending");
  return [...found.values()].sort((one, other) => compare(valueOf(one), valueOf(other)));
}

/** A formula's "" sorts among texts, but is listed among blanks. */
const valueOf = ({ value, text }: CellItem): CellItem["value"] => (text === "" ? null : value);

/** The filter that lets through what is checked; null where that is all. */
export function filterOf(items: readonly FilterItem[]): ColumnFilter | null {
  if (items.every(({ isChecked }) => isChecked)) return null;
  const filter: ValuesFilter = { kind: "values", texts: [], dates: [], blanks: false };
  for (const { isChecked, text, date } of items) {
    if (!isChecked) continue;
    if (text === "") filter.blanks = true;
    else if (date !== null) filter.dates.push(date);
    else filter.texts.push(text);
  }
  return filter;
}
