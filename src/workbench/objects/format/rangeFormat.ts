import { columnWidth, rowHeight, widthOfPoints } from "../../book/geometry";
import { asFlag, asNumber, asOneOf } from "../../wire/arguments";
import { defineClass, type HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { assertUnprotected } from "../protection";
import { autofitColumns, autofitRows } from "./autofit";
import type { Areas } from "./formatCells";
import { formatProtectionClass } from "./formatProtection";
import { commonOf, eachColumn, eachRow } from "./lines";
import { rangeBordersClass } from "./rangeBorders";
import { rangeFillClass } from "./rangeFill";
import { rangeFontClass } from "./rangeFont";
import { styleScalar } from "./styleScalar";

const HORIZONTALS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICALS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

function asLength(value: unknown, largest: number): number {
  const length = asNumber(value);
  if (length < 0 || length > largest) throw new HostError("InvalidArgument");
  return length;
}

function asIndent(value: unknown): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw new HostError("InvalidArgument");
  return indent;
}

export const rangeFormatClass: HostClass<Areas> = defineClass("RangeFormat", {
  scalars: {
    HorizontalAlignment: styleScalar("horizontal", (value) => asOneOf(value, HORIZONTALS)),
    VerticalAlignment: styleScalar("vertical", (value) => asOneOf(value, VERTICALS)),
    WrapText: styleScalar("wrap", asFlag),
    IndentLevel: styleScalar("indent", asIndent),
    /** Points; null where the columns differ. */
    ColumnWidth: {
      get: (target) => commonOf(target, "columns", (column) => columnWidth(target.sheet, column)),
      set: (target, value) => {
        assertUnprotected(target.sheet, "allowFormatColumns");
        const width = widthOfPoints(asLength(value, 1342.5));
        eachColumn(target, (column) => target.sheet.columnWidths.set(column, width));
      },
    },
    /** Points; null where the rows differ. */
    RowHeight: {
      get: (target) => commonOf(target, "rows", (row) => rowHeight(target.sheet, row)),
      set: (target, value) => {
        assertUnprotected(target.sheet, "allowFormatRows");
        const height = asLength(value, 409.5);
        eachRow(target, (row) => target.sheet.rowHeights.set(row, height));
      },
    },
  },
  navigations: {
    Borders: (target) => rangeBordersClass.of(target),
    Fill: (target) => rangeFillClass.of(target),
    Font: (target) => rangeFontClass.of(target),
    Protection: (target) => formatProtectionClass.of(target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
  missing: [
    "AutoIndent",
    "ReadingOrder",
    "ShrinkToFit",
    "TextOrientation",
    "UseStandardHeight",
    "UseStandardWidth",
  ],
});
