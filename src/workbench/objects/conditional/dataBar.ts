import { asFlag } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { asColor } from "../color";
import { asLimit } from "./rules";
import { defineFormatPart, type FormatTarget, rulePart, touch } from "./target";

/** A new data bar, as Excel makes it. */
export const newDataBar = (): Record<string, unknown> => ({
  showDataBarOnly: false,
  lowerBoundRule: { type: "LowestValue" },
  upperBoundRule: { type: "HighestValue" },
  positiveFormat: { fillColor: "#638EC6" },
});

const fillColorOf = ({ format }: FormatTarget): unknown =>
  (format.rule.positiveFormat as Readonly<Record<string, unknown>> | undefined)?.fillColor;

const positiveClass: HostClass<FormatTarget> = defineFormatPart("ConditionalDataBarPositiveFormat", {
  scalars: {
    FillColor: {
      get: fillColorOf,
      set: (target, value) => {
        target.format.rule.positiveFormat = { fillColor: asColor(value) };
        touch(target);
      },
    },
  },
  missing: ["BorderColor", "GradientFill"],
});

export const dataBarClass: HostClass<FormatTarget> = defineFormatPart("DataBarConditionalFormat", {
  scalars: {
    LowerBoundRule: rulePart("lowerBoundRule", asLimit),
    UpperBoundRule: rulePart("upperBoundRule", asLimit),
    ShowDataBarOnly: rulePart("showDataBarOnly", asFlag),
  },
  navigations: { PositiveFormat: (target) => positiveClass.of(target) },
  missing: ["AxisColor", "AxisFormat", "BarDirection", "NegativeFormat"],
});
