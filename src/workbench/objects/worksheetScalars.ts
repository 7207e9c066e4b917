import { pointsOfWidth, STANDARD_WIDTH, widthOfPoints } from "../book/geometry";
import type { Sheet } from "../book/types";
import { asFlag, asNumber, asOneOf, asText } from "../wire/arguments";
import type { Members, Scalar } from "../wire/defineClass";
import { renameSheet, moveSheet, showSheet } from "./changeSheets";
import { asColor } from "./color";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines: Scalar<Sheet> = {
  get: (sheet) => sheet.showGridlines,
  set: (sheet, value) => {
    sheet.showGridlines = asFlag(value);
    sheet.changed.add("view");
  },
};

const headings: Scalar<Sheet> = {
  get: (sheet) => sheet.showHeadings,
  set: (sheet, value) => {
    sheet.showHeadings = asFlag(value);
    sheet.changed.add("view");
  },
};

export const worksheetScalars: Members<Sheet>["scalars"] = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value, session) => {
      renameSheet(session, sheet, asText(value));
    },
  },
  Position: {
    get: (sheet, { book }) => book.sheets.indexOf(sheet),
    set: (sheet, value, session) => {
      moveSheet(session, sheet, asNumber(value));
    },
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value, session) => {
      showSheet(session, sheet, asOneOf(value, VISIBILITIES));
    },
  },
  /** "" for none. */
  TabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value) => {
      sheet.tabColor = value === "" ? "" : asColor(value);
      sheet.changed.add("view");
    },
  },
  ShowGridlines: gridlines,
  ShowHeadings: headings,
  // The library loads both by the names above and sets them by these.
  Gridlines: gridlines,
  Headings: headings,
  StandardHeight: { get: (sheet) => sheet.defaultRowHeight },
  /** Points. */
  StandardWidth: {
    get: (sheet) => pointsOfWidth(sheet.defaultColumnWidth ?? STANDARD_WIDTH),
    set: (sheet, value) => {
      sheet.defaultColumnWidth = widthOfPoints(asNumber(value));
      sheet.changed.add("columns");
    },
  },
};
