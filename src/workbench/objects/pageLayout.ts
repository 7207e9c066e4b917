import { formatArea, parseArea } from "../book/a1";
import { isEntireRows } from "../book/area";
import { PAPERS } from "../book/papers";
import type { Area, Sheet } from "../book/types";
import { type Arguments, asNumber, asOneOf, asRecord } from "../wire/arguments";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { rangeClass } from "./range";

/** Area of a range or an address on `sheet`. */
function areaGiven(sheet: Sheet, args: Arguments): Area {
  const range = rangeClass.targetOf(args.values[0]);
  if (range && range.sheet !== sheet) throw new HostError("InvalidArgument");
  const area = range?.area ?? parseArea(args.text(0));
  if (!area) throw new HostError("InvalidArgument");
  return area;
}

function rangeOf(sheet: Sheet, text: string | null): HostObject | null {
  const area = text === null ? null : parseArea(text);
  return area && rangeClass.of({ sheet, area });
}

const pages = (value: unknown): number | null =>
  value === undefined || value === null ? null : asNumber(value);

export const pageLayoutClass: HostClass<Sheet> = defineClass("PageLayout", {
  scalars: {
    Orientation: {
      get: ({ page }) => page.orientation ?? "Portrait",
      set: (sheet, value) => {
        sheet.page.orientation = asOneOf(value, ["Portrait", "Landscape"]);
        sheet.changed.add("page");
      },
    },
    PaperSize: {
      get: ({ page }) => page.paperSize ?? "",
      set: (sheet, value) => {
        sheet.page.paperSize = asOneOf(value, PAPERS);
        sheet.changed.add("page");
      },
    },
    Zoom: {
      get: ({ page: { fitToWidth, fitToHeight } }) => ({
        horizontalFitToPages: fitToWidth,
        verticalFitToPages: fitToHeight,
        scale: fitToWidth === null && fitToHeight === null ? 100 : null,
      }),
      set: (sheet, value) => {
        const { horizontalFitToPages, verticalFitToPages, scale } = asRecord(value);
        if (scale !== undefined && scale !== null) {
          throw new HostError("NotImplemented", "This host does not implement PageLayout.zoom.scale.");
        }
        sheet.page.fitToWidth = pages(horizontalFitToPages);
        sheet.page.fitToHeight = pages(verticalFitToPages);
        sheet.changed.add("page");
      },
    },
  },
  methods: {
    SetPrintArea: (sheet, args) => {
      sheet.page.printArea = formatArea(areaGiven(sheet, args));
      sheet.changed.add("page");
    },
    SetPrintTitleRows: (sheet, args) => {
      const rows = areaGiven(sheet, args);
      if (!isEntireRows(rows)) throw new HostError("InvalidArgument");
      sheet.page.titleRows = formatArea(rows);
      sheet.changed.add("page");
    },
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOf(sheet, sheet.page.titleRows),
  },
  missing: [
    "BlackAndWhite",
    "BottomMargin",
    "CenterHorizontally",
    "CenterVertically",
    "DraftMode",
    "FirstPageNumber",
    "FooterMargin",
    "HeaderMargin",
    "HeadersFooters",
    "LeftMargin",
    "PrintComments",
    "PrintErrors",
    "PrintGridlines",
    "PrintHeadings",
    "PrintOrder",
    "RightMargin",
    "TopMargin",
  ],
});
