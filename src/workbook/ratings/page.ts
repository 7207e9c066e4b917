import { columnLetters, columnNumber } from "../a1";
import type { RatingsLayout } from "./layout";
import { HEADER_ROW } from "./sheetRows";

/** Points. */
const WIDTHS = { number: 36, account: 190, labels: 120, tier: 84, other: 76 };

/** Widths, what stays in view, and paper: what is printed ends before the metrics, which stand in the list. */
export function setPage(
  sheet: Excel.Worksheet,
  { columns, settings, lastRow }: RatingsLayout,
  last: string,
): void {
  const widen = (letters: string, width: number, to = letters): void => {
    sheet.getRange(`${letters}:${to}`).format.columnWidth = width;
  };
  widen(columns.number, WIDTHS.other, last);
  widen(columns.number, WIDTHS.number);
  widen(columns.account, WIDTHS.account);
  widen(settings.labels, WIDTHS.labels);
  if (columns.metricLabels !== null) widen(columns.metricLabels, WIDTHS.labels);
  widen(columns.tier, WIDTHS.tier);

  sheet.freezePanes.freezeAt(sheet.getRange(`A1:${columns.account}${HEADER_ROW}`));
  const printed =
    columns.metricLabels === null ? last : columnLetters(columnNumber(columns.metricLabels) - 1);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(`A1:${printed}${lastRow}`);
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
}
