import type { Region } from "../job";
import type { RatingsContent } from "./content";
import type { RowColumn, Shown } from "./draft";
import type { RatingsLayout } from "./layout";

/** What one column shows, one entry a row of the analyst's list: "" where the filter leaves the row out. */
export function shownRows(column: RowColumn, accountOfRow: Int32Array): Shown[] {
  return Array.from(accountOfRow, (account) => (account < 0 ? "" : column.shows(account)));
}

/** Index of the account in each row of the list, -1 where the filter leaves it out. */
export function accountsByRow(rows: Int32Array, count: number): Int32Array {
  const accounts = new Int32Array(count).fill(-1);
  rows.forEach((row, account) => (accounts[row - 1] = account));
  return accounts;
}

/** What the formulas of the sheet show. */
export function ratingRegions(
  { head, columns }: RatingsContent,
  layout: RatingsLayout,
  accountOfRow: Int32Array,
): Region[] {
  const { sheet, firstRow, lastRow } = layout;
  return [
    ...head
      .filter(({ formula }) => formula !== null)
      .map(({ letters, row, shows }) => ({ sheet, address: `${letters}${row}`, values: [[shows]] })),
    ...columns
      .filter(({ formula }) => formula !== null)
      .map((column) => ({
        sheet,
        address: `${column.letters}${firstRow}:${column.letters}${lastRow}`,
        values: shownRows(column, accountOfRow).map((value) => [value]),
      })),
  ];
}
