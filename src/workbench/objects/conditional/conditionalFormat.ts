import { asFlag, asNumber } from "../../wire/arguments";
import { demand } from "../../wire/collection";
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

/** The others make room; a negative place counts from the end, and one beyond the ends is the end. */
function setPriority({ sheet, format }: FormatTarget, value: unknown): void {
  const place = asNumber(value);
  const others = sheet.conditionalFormats
    .filter((other) => other !== format)
    .sort((one, other) => one.priority - other.priority);
  const before = place < 0 ? Math.max(0, others.length + 1 + place) : place;
  [...others.slice(0, before), format, ...others.slice(before)].forEach((each, index) => {
    each.priority = index + 1;
  });
  sheet.changed.add("conditionalFormats");
}

export const conditionalFormatClass: HostClass<FormatTarget> = defineFormatPart("ConditionalFormat", {
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    /** Counted from 0, the first being the strongest. */
    Priority: {
      get: ({ format }) => format.priority - 1,
      set: setPriority,
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
    GetRange: (target) => demand(rangeOf(target)),
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
