import type { RatingsLayout } from "./layout";
import { FIRST_ROW, SETTING_ROWS } from "./sheetRows";

/** Cell of the first account row that keeps its column when copied down: "$K17". */
export function cell(letters: string): string {
  return `$${letters}${FIRST_ROW}`;
}

/** The account rows of a column: "$K$17:$K$105". */
export function rows(letters: string, layout: RatingsLayout): string {
  return `$${letters}$${layout.firstRow}:$${letters}$${layout.lastRow}`;
}

/** One row of the rating columns, as written in the first account row: "$C17:$F17". */
export function ratingsOfRow(layout: RatingsLayout): string {
  return `$${first(layout.columns.ratings)}${FIRST_ROW}:$${last(layout.columns.ratings)}${FIRST_ROW}`;
}

/** All rating cells of the accounts: "$C$17:$F$105". */
export function ratingsOfRows(layout: RatingsLayout): string {
  const { ratings } = layout.columns;
  return `$${first(ratings)}$${layout.firstRow}:$${last(ratings)}$${layout.lastRow}`;
}

/** One row of the recipe above the rating columns: "$C$3:$F$3". */
export function recipeRow(layout: RatingsLayout, row: number): string {
  return `$${first(layout.columns.ratings)}$${row}:$${last(layout.columns.ratings)}$${row}`;
}

/** Cell of a setting: "$H$3". */
export function setting(layout: RatingsLayout, name: keyof typeof SETTING_ROWS): string {
  return `$${layout.settings.values}$${SETTING_ROWS[name]}`;
}

function first(letters: readonly string[]): string {
  return letters[0] ?? "";
}

function last(letters: readonly string[]): string {
  return letters[letters.length - 1] ?? "";
}
