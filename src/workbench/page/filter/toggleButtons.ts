import { intersection } from "../../book/area";
import { hasContent } from "../../book/cells";
import { endFilters, endOwnFilters } from "../../book/filter/applyFilters";
import { surroundingArea } from "../../book/surroundingArea";
import type { Area, Book, Sheet } from "../../book/types";

/**
 * Shows filter buttons over the table or list that is selected, or takes them away with their filters, as Excel's
 * Ctrl+Shift+L does.
 * @param selection one cell stands for the list around it
 * @returns false where there is nothing to filter
 */
export function toggleButtons(book: Book, sheet: Sheet, selection: Area): boolean {
  const table = sheet.tables.find(({ area }) => intersection(area, selection) !== null);
  if (table) {
    if (table.showFilterButton) endFilters(book, sheet, table);
    table.showFilterButton = !table.showFilterButton;
    sheet.changed.add("tables");
    return true;
  }
  const isOne = selection.top === selection.bottom && selection.left === selection.right;
  const list = isOne ? surroundingArea(sheet, selection) : { ...selection };
  if (sheet.autoFilter === null && !hasContent(sheet, list)) return false;
  if (sheet.autoFilter) endOwnFilters(book, sheet);
  sheet.autoFilter = sheet.autoFilter ? null : list;
  sheet.changed.add("autoFilter");
  return true;
}
