import type { Model } from "../../model/document/types";
import { columnLetters, columnNumber } from "../a1";
import type { RatingsContent } from "./content";
import { type Format, numberFormatOf, RECIPE_SIZE, type RowColumn } from "./draft";
import type { RatingsLayout } from "./layout";
import { CAPTION_ROW, FIRST_ROW, HEADER_ROW } from "./sheetRows";
import { setPage } from "./page";
import { paintTiers } from "./paintTiers";

const TEXT = "#242424";
const QUIET = "#616161";
const HEAD_FILL = "#F3F2F1";
const HAIRLINE = "#D1D1D1";

/** Gives the sheet its look: quiet recipe, plain heads, one decimal for scores, metrics as in the list. */
export function dressRatings(
  sheet: Excel.Worksheet,
  layout: RatingsLayout,
  content: RatingsContent,
  model: Model,
  accounts: number,
): void {
  const last = columnLetters(content.columns.length);
  sheet.getRange("A1").format.font.set({ bold: true, size: 16, color: TEXT });
  sheet.getRange(`B1:${last}1`).format.font.set({ size: RECIPE_SIZE, color: QUIET });
  dressRecipe(sheet, content, last);
  dressHeads(sheet, last);
  dressRows(sheet, layout, content.columns);
  paintTiers(sheet, layout, model);
  setPage(sheet, layout, content, accounts);
}

/** What stands above the heads, and the captions of their groups. */
function dressRecipe(sheet: Excel.Worksheet, { head, columns }: RatingsContent, last: string): void {
  const top = 2;
  const recipe = sheet.getRange(`A${top}:${last}${CAPTION_ROW - 1}`);
  const formats = Array.from({ length: CAPTION_ROW - top }, () => columns.map(() => "General"));
  for (const { letters, row, format } of head) {
    const ofRow = formats[row - top];
    if (ofRow && format !== undefined) ofRow[columnNumber(letters) - 1] = numberFormatOf(format);
  }
  recipe.numberFormat = formats;
  recipe.format.font.set({ size: RECIPE_SIZE, color: QUIET });
  recipe.format.horizontalAlignment = "Right";
  sheet
    .getRange(`A${CAPTION_ROW}:${last}${CAPTION_ROW}`)
    .format.font.set({ bold: true, size: RECIPE_SIZE, color: QUIET });
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
  columns: readonly RowColumn[],
): void {
  const last = columnLetters(columns.length);
  const first = sheet.getRange(`A${FIRST_ROW}:${last}${FIRST_ROW}`);
  first.numberFormat = [columns.map(({ format }) => numberFormatOf(format))];
  columns.forEach(({ letters, format }) => {
    align(sheet.getRange(`${letters}${HEADER_ROW}:${letters}${FIRST_ROW}`), format);
  });
  if (lastRow > firstRow) sheet.getRange(`A${firstRow + 1}:${last}${lastRow}`).copyFrom(first, "Formats");
}

function align({ format: cells }: Excel.Range, format: Format): void {
  cells.horizontalAlignment = format === "text" ? "Left" : "Right";
  if (format === "text") cells.indentLevel = 1;
}
