import { columnLetters, columnNumber } from "../a1";
import type { RatingsContent } from "./content";
import type { Format } from "./draft";
import { CAPTION_ROW, FIRST_ROW, HEADER_ROW, RATING_ROWS, SETTING_ROWS, type RatingsLayout } from "./layout";

const TEXT = "#242424";
const QUIET = "#616161";
const HEAD_FILL = "#F3F2F1";
const HAIRLINE = "#D1D1D1";

export const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  text: "General",
  score: "0.0",
  share: "0%",
  whole: "0",
  metric: "General",
};

/** Points. */
const WIDTHS = { number: 36, account: 190, settingLabels: 120, tier: 84, other: 76 };

/** Gives the sheet its look: quiet recipe, plain heads, one decimal for scores, one page wide. */
export function dressRatings(
  sheet: Excel.Worksheet,
  layout: RatingsLayout,
  { columns }: RatingsContent,
): void {
  const last = columnLetters(columns.length);
  sheet.getRange("A1").format.font.set({ bold: true, size: 16, color: TEXT });
  sheet.getRange(`B1:${last}1`).format.font.set({ size: 9, color: QUIET });
  dressRecipe(sheet, layout, last);
  dressHeads(sheet, last);
  dressRows(
    sheet,
    layout,
    columns.map(({ format }) => format),
  );
  setWidths(sheet, layout, last);
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${layout.columns.account}${HEADER_ROW}`));
  setPage(sheet, layout);
}

function dressRecipe(sheet: Excel.Worksheet, { columns, settings }: RatingsLayout, last: string): void {
  const recipe = sheet.getRange(`A2:${last}${CAPTION_ROW}`);
  recipe.format.font.set({ size: 9, color: QUIET });
  recipe.format.horizontalAlignment = "Right";
  sheet.getRange(`A${CAPTION_ROW}:${last}${CAPTION_ROW}`).format.set({
    horizontalAlignment: "Left",
    font: { bold: true },
  });
  const weights = `${columns.ratings[0] ?? ""}${RATING_ROWS.weight}:${columns.ratings[columns.ratings.length - 1] ?? ""}${RATING_ROWS.potentialWeight}`;
  const rows = RATING_ROWS.potentialWeight - RATING_ROWS.weight + 1;
  sheet.getRange(weights).numberFormat = Array.from({ length: rows }, () => columns.ratings.map(() => "0.0"));
  sheet.getRange(`${settings.values}${SETTING_ROWS.asOf}`).numberFormat = [["yyyy-mm-dd"]];
}

function dressHeads(sheet: Excel.Worksheet, last: string): void {
  const heads = sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`);
  heads.format.set({ wrapText: true, verticalAlignment: "Bottom" });
  heads.format.font.set({ bold: true, color: TEXT });
  heads.format.fill.color = HEAD_FILL;
  const edge = heads.format.borders.getItem("EdgeBottom");
  edge.style = "Continuous";
  edge.color = HAIRLINE;
}

/** The first row has the formats; the others take them over. */
function dressRows(
  sheet: Excel.Worksheet,
  { firstRow, lastRow }: RatingsLayout,
  formats: readonly Format[],
): void {
  const last = columnLetters(formats.length);
  const first = sheet.getRange(`A${FIRST_ROW}:${last}${FIRST_ROW}`);
  first.numberFormat = [formats.map((format) => NUMBER_FORMATS[format])];
  formats.forEach((format, index) => {
    const cell = sheet.getRange(`${columnLetters(index + 1)}${FIRST_ROW}`);
    cell.format.horizontalAlignment = format === "text" ? "Left" : "Right";
  });
  if (lastRow > firstRow) sheet.getRange(`A${firstRow + 1}:${last}${lastRow}`).copyFrom(first, "Formats");
}

function setWidths(sheet: Excel.Worksheet, { columns, settings }: RatingsLayout, last: string): void {
  const widen = (letters: string, width: number, to = letters): void => {
    sheet.getRange(`${letters}:${to}`).format.columnWidth = width;
  };
  widen(columns.ratings[0] ?? "C", WIDTHS.other, last);
  widen(columns.number, WIDTHS.number);
  widen(columns.account, WIDTHS.account);
  widen(settings.labels, WIDTHS.settingLabels);
  widen(columns.tier, WIDTHS.tier);
}

/** What is printed ends before the metrics, which stand in the list. */
function setPage(sheet: Excel.Worksheet, { columns, lastRow }: RatingsLayout): void {
  const last = columnLetters(columnNumber(columns.metrics[0] ?? "B") - 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(`A1:${last}${lastRow}`);
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
}
