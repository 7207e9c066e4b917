import { asFlag, asNumber } from "../../wire/arguments";
import type { HostClass, HostObject } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { rangeClass } from "../range";
import { dataBarClass } from "./dataBar";
import { cellValueClass, colorScaleClass, customClass, textClass } from "./rules";
import { defineFormatPart, type FormatTarget, touch } from "./target";

/** The part of a format that its type has; null for another type's. */
const partOf =
  (type: string, partClass: HostClass<FormatTarget>) =>
  (target: FormatTarget): HostObject | null =>
    target.format.type === type ? partClass.of(target) : null;

const demanded =
  (type: string, partClass: HostClass<FormatTarget>) =>
  (target: FormatTarget): HostObject => {
    if (target.format.type !== type) throw new HostError("InvalidArgument");
    return partClass.of(target);
  };

function rangeOf({ sheet, format }: FormatTarget): HostObject | null {
  const [area, ...others] = format.areas;
  return area && others.length === 0 ? rangeClass.of({ sheet, area }) : null;
}

export const conditionalFormatClass: HostClass<FormatTarget> = defineFormatPart("ConditionalFormat", {
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    /** Counted from 0, the first being the strongest. */
    Priority: {
      get: ({ format }) => format.priority - 1,
      set: (target, value) => {
        target.format.priority = asNumber(value) + 1;
        target.sheet.changed.add("conditionalFormats");
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: (target, value) => {
        target.format.stopIfTrue = asFlag(value);
        touch(target);
      },
    },
  },
  navigations: {
    CellValue: demanded("CellValue", cellValueClass),
    CellValueOrNullObject: partOf("CellValue", cellValueClass),
    ColorScale: demanded("ColorScale", colorScaleClass),
    ColorScaleOrNullObject: partOf("ColorScale", colorScaleClass),
    Custom: demanded("Custom", customClass),
    CustomOrNullObject: partOf("Custom", customClass),
    DataBar: demanded("DataBar", dataBarClass),
    DataBarOrNullObject: partOf("DataBar", dataBarClass),
    TextComparison: demanded("ContainsText", textClass),
    TextComparisonOrNullObject: partOf("ContainsText", textClass),
  },
  methods: {
    GetRange: (target) => {
      const range = rangeOf(target);
      if (!range) throw new HostError("ItemNotFound");
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      sheet.changed.add("conditionalFormats");
    },
  },
  missing: [
    "IconSet",
    "IconSetOrNullObject",
    "Preset",
    "PresetOrNullObject",
    "TopBottom",
    "TopBottomOrNullObject",
  ],
});
