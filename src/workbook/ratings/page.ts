import { columnLetters, columnNumber } from "../a1";
import type { RatingsContent } from "./content";
import type { RatingsLayout } from "./layout";
import { headLines } from "../widths";
import { ROW_SIZE } from "./draft";
import { HEADER_ROW } from "./sheetRows";
import { widthsOf } from "./widths";

/** Points. */
const LINE_HEIGHT = 15;

/** Widths, what stays in view, and paper: what is printed ends with the rank, for the rest only formulas and the chart need. */
export function setPage(
  sheet: Excel.Worksheet,
  layout: RatingsLayout,
  content: RatingsContent,
  accounts: number,
): void {
  const { columns, lastRow } = layout;
  const widths = widthsOf(content, layout, accounts);
  widths.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  const lines = content.columns.map(({ head }, index) =>
    headLines(String(head.shows), widths[index] ?? 0, ROW_SIZE),
  );
  sheet.getRange(`${HEADER_ROW}:${HEADER_ROW}`).format.rowHeight = LINE_HEIGHT * Math.max(...lines);
  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columns.account}${HEADER_ROW}`));
  const printed = Math.max(columnNumber(columns.rank), columnNumber(columns.previous ?? "A"));
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(`A1:${columnLetters(printed)}${lastRow}`);
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
}
