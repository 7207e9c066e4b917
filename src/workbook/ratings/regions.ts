import type { Region } from "../job";
import type { RatingsContent } from "./content";
import type { Shown } from "./draft";
import type { RatingsLayout } from "./layout";

/** Index of the account in each row of the list, -1 where the filter leaves it out. */
export function accountsByRow(rows: Int32Array, count: number): Int32Array {
  const accounts = new Int32Array(count).fill(-1);
  rows.forEach((row, account) => (accounts[row - 1] = account));
  return accounts;
}

/** One column of cells, one a row of the list: "" where the filter leaves the row out. */
export function shownRows(shows: (account: number) => Shown, accountOfRow: Int32Array): Shown[][] {
  return Array.from(accountOfRow, (account) => [account < 0 ? "" : shows(account)]);
}

/** What the formulas of KAM Ratings show. */
export function ratingRegions(
  { head, columns }: RatingsContent,
  { sheet, firstRow, lastRow }: RatingsLayout,
  accountOfRow: Int32Array,
): Region[] {
  return [
    ...head
      .filter(({ formula }) => formula !== null)
      .map(({ letters, row, shows }) => ({ sheet, address: `${letters}${row}`, values: [[shows]] })),
    ...columns
      .filter(({ formula }) => formula !== null)
      .map(({ letters, shows }) => ({
        sheet,
        address: `${letters}${firstRow}:${letters}${lastRow}`,
        values: shownRows(shows, accountOfRow),
      })),
  ];
}
