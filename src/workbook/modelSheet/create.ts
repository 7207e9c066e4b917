import { columnLetters, formatAddress } from "../a1";
import { TABLES } from "../names";
import type { Contents } from "./contents";
import { placesOf, ROWS_ABOVE } from "./places";
import { TABLE_NAMES } from "./tables";

/** Points; column A is a margin, the gaps between bands are E and L. */
export const WIDTHS = [12, 136, 118, 66, 62, 96, 80, 72, 72, 98, 78, 76, 104, 130];

/** Points. */
const TWO_SMALL_LINES = 24;
const TWO_LINES = 30;

/** Makes the tables, empty and of the rows that the contents need, on a new sheet. */
export function createTables(sheet: Excel.Worksheet, contents: Contents): void {
  const places = placesOf(contents);
  for (const name of TABLE_NAMES) {
    const { left } = places[name];
    const headers = TABLES[name];
    const top = places[name].caption + ROWS_ABOVE - 1;
    const right = left + headers.length - 1;
    const bottom = top + contents[name].length;
    sheet.getRange(formatAddress({ top, left, bottom: top, right })).values = [[...headers]];
    const table = sheet.tables.add(formatAddress({ top, left, bottom, right }), true);
    table.name = name;
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
  }
  const rowHeight = (row: number, height: number): void => {
    sheet.getRange(`${row}:${row}`).format.rowHeight = height;
  };
  rowHeight(places.KamCriteria.caption + 1, TWO_SMALL_LINES);
  rowHeight(places.KamDimensions.caption + 1, TWO_SMALL_LINES);
  rowHeight(places.KamSettings.caption + ROWS_ABOVE - 1 + contents.KamSettings.length, TWO_LINES);
  setUpSheet(sheet);
}

function setUpSheet(sheet: Excel.Worksheet): void {
  WIDTHS.forEach((width, index) => {
    const letters = columnLetters(index + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = width;
  });
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(2);
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintTitleRows("$1:$2");
}
