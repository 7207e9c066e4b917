import { figureWidth, headWidth, textsWidth } from "../widths";
import type { RatingsContent } from "./content";
import { numberFormatOf, RECIPE_SIZE, ROW_SIZE, type RowColumn } from "./draft";
import type { RatingsLayout } from "./layout";
import { HEADER_ROW } from "./sheetRows";

/** Points. */
const LEAST = 64;
const MOST = 140;
const FIXED = { number: 32, account: 170, labels: 108 };

/** Points of each column, left to right: no head is cut in a word, and no figure shows as "####". */
export function widthsOf(
  { columns, head }: RatingsContent,
  { columns: places, settings }: RatingsLayout,
  accounts: number,
): number[] {
  return columns.map((column) => {
    const { letters } = column;
    if (letters === places.number) return FIXED.number;
    if (letters === places.account) return FIXED.account;
    const least = letters === settings.labels || letters === places.metricLabels ? FIXED.labels : LEAST;
    const recipe = head.flatMap(({ letters: own, row, shows, format }) =>
      own === letters && row < HEADER_ROW && typeof shows === "number" && format !== undefined
        ? [figureWidth(shows, numberFormatOf(format), RECIPE_SIZE)]
        : [],
    );
    const needed = Math.max(
      ...recipe,
      headWidth(String(column.head.shows), ROW_SIZE),
      rowsWidth(column, accounts),
    );
    return Math.max(least, Math.min(MOST, needed));
  });
}

function rowsWidth({ shows, format }: RowColumn, accounts: number): number {
  if (format !== "text" && typeof format === "string") return 0;
  const texts = new Set<string>();
  let largest = 0;
  for (let account = 0; account < accounts; account++) {
    const shown = shows(account);
    if (typeof shown === "number") largest = Math.max(largest, Math.abs(shown));
    else texts.add(String(shown));
  }
  return format === "text"
    ? textsWidth(texts, ROW_SIZE)
    : figureWidth(largest, numberFormatOf(format), ROW_SIZE);
}
