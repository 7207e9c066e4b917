import { columnLetters } from "../a1";
import { CHART } from "./canvas";
import { INK, QUIET, ROWS_ABOVE } from "./chartFrame";
import { TABLE_TOP, type TableColumns } from "./quadrants";

const HEAD_FILL = "#F3F2F1";
const HAIRLINE = "#D1D1D1";
const ROW_HEIGHT = 15;
const TABLE_ROW_HEIGHT = 18;
/** Points; the last column takes what the chart's width leaves. */
const WIDTHS = { quadrant: 120, accounts: 66, share: 96 };
const TABLE_ROWS = 7;

function setWidths(sheet: Excel.Worksheet, { sizeShare }: TableColumns): void {
  const shares = sizeShare === null ? 1 : 2;
  const widths = [WIDTHS.quadrant, WIDTHS.accounts, ...Array<number>(shares).fill(WIDTHS.share)];
  const left = widths.reduce((sum, width) => sum + width, 0);
  widths.push(CHART.width - left);
  widths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
}

function dressTable(
  sheet: Excel.Worksheet,
  { accounts, accountShare, sizeShare, action }: TableColumns,
): void {
  const last = TABLE_TOP + TABLE_ROWS - 1;
  const table = sheet.getRange(`A${TABLE_TOP}:${action}${last}`);
  table.format.rowHeight = TABLE_ROW_HEIGHT;
  table.format.verticalAlignment = "Center";
  table.format.font.color = INK;
  const heads = sheet.getRange(`A${TABLE_TOP}:${action}${TABLE_TOP}`);
  heads.format.font.bold = true;
  heads.format.fill.color = HEAD_FILL;
  sheet.getRange(`${accounts}${TABLE_TOP}:${sizeShare ?? accountShare}${last}`).format.horizontalAlignment =
    "Right";
  sheet
    .getRange(`${action}${TABLE_TOP}:${action}${last}`)
    .format.set({ horizontalAlignment: "Left", indentLevel: 1 });
  sheet.getRange(`A${TABLE_TOP + 1}:A${last}`).format.font.bold = true;
  const edge = sheet.getRange(`A${last}:${action}${last}`).format.borders.getItem("EdgeTop");
  edge.style = "Continuous";
  edge.color = HAIRLINE;
  const figures = Array.from({ length: TABLE_ROWS - 1 }, () => ["0%"]);
  for (const letters of [accountShare, sizeShare]) {
    if (letters !== null)
      sheet.getRange(`${letters}${TABLE_TOP + 1}:${letters}${last}`).numberFormat = figures;
  }
  const counts = Array.from({ length: TABLE_ROWS - 1 }, () => ["#,##0"]);
  sheet.getRange(`${accounts}${TABLE_TOP + 1}:${accounts}${last}`).numberFormat = counts;
}

/** Gives the sheet its look: the chart across the table's width, everything else out of sight, one page. */
export function dressMatrix(
  sheet: Excel.Worksheet,
  columns: TableColumns,
  hidden: { first: string; last: string },
): void {
  sheet.showGridlines = false;
  sheet.getRange("A1").format.font.set({ bold: true, size: 16, color: INK });
  sheet.getRange("A2").format.font.set({ size: 10, color: QUIET });
  ROWS_ABOVE.forEach((height, index) => {
    sheet.getRange(`${index + 1}:${index + 1}`).format.rowHeight = height;
  });
  sheet.getRange(`${ROWS_ABOVE.length + 1}:${TABLE_TOP - 1}`).format.rowHeight = ROW_HEIGHT;
  setWidths(sheet, columns);
  dressTable(sheet, columns);
  sheet.getRange(`${hidden.first}:${hidden.last}`).columnHidden = true;
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(`A1:${columns.action}${TABLE_TOP + TABLE_ROWS - 1}`);
}
