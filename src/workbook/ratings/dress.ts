import type { Model } from "../../model/document/types";
import { columnLetters } from "../a1";
import type { RatingsContent } from "./content";
import type { Format } from "./draft";
import type { RatingsLayout } from "./layout";
import { CAPTION_ROW, FIRST_ROW, HEADER_ROW, RATING_ROWS, SETTING_ROWS } from "./sheetRows";
import { setPage } from "./page";
import { paintTiers } from "./paintTiers";

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

/** Gives the sheet its look: quiet recipe, plain heads, one decimal for scores, one page wide. */
export function dressRatings(
  sheet: Excel.Worksheet,
  layout: RatingsLayout,
  { columns }: RatingsContent,
  model: Model,
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
  paintTiers(sheet, layout, model);
  setPage(sheet, layout, last);
}

function dressRecipe(sheet: Excel.Worksheet, { columns, settings }: RatingsLayout, last: string): void {
  const recipe = sheet.getRange(`A2:${last}${CAPTION_ROW - 1}`);
  recipe.format.font.set({ size: 9, color: QUIET });
  recipe.format.horizontalAlignment = "Right";
  sheet
    .getRange(`A${CAPTION_ROW}:${last}${CAPTION_ROW}`)
    .format.font.set({ bold: true, size: 9, color: QUIET });

  const { weight, directWeight, potentialWeight, ifMissing } = RATING_ROWS;
  for (const row of [weight, directWeight, potentialWeight, ifMissing]) {
    const [left = "", right = left] = [columns.ratings[0], columns.ratings[columns.ratings.length - 1]];
    sheet.getRange(`${left}${row}:${right}${row}`).numberFormat = [
      columns.ratings.map(() => NUMBER_FORMATS.score),
    ];
  }
  const { asOf, directCut, potentialMatrixCut } = SETTING_ROWS;
  sheet.getRange(`${settings.values}${asOf}`).numberFormat = [["yyyy-mm-dd"]];
  for (const row of [directCut, potentialMatrixCut])
    sheet.getRange(`${settings.values}${row}`).numberFormat = [[NUMBER_FORMATS.score]];
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

/** Heads stand over their figures. The first row has the formats; the others take them over. */
function dressRows(
  sheet: Excel.Worksheet,
  { firstRow, lastRow }: RatingsLayout,
  formats: readonly Format[],
): void {
  const last = columnLetters(formats.length);
  const first = sheet.getRange(`A${FIRST_ROW}:${last}${FIRST_ROW}`);
  first.numberFormat = [formats.map((format) => NUMBER_FORMATS[format])];
  formats.forEach((format, index) => {
    const letters = columnLetters(index + 1);
    const cells = sheet.getRange(`${letters}${HEADER_ROW}:${letters}${FIRST_ROW}`);
    cells.format.horizontalAlignment = format === "text" ? "Left" : "Right";
    if (format === "text") cells.format.indentLevel = 1;
  });
  if (lastRow > firstRow) sheet.getRange(`A${firstRow + 1}:${last}${lastRow}`).copyFrom(first, "Formats");
}
