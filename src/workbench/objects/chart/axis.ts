import type { ChartAxis } from "../../book/types";
import { asNumber, asOneOf, asText } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { axisFormatClass, lineFormatClass, textFormatClass } from "./format";
import { defineChartPart, automatic, type ChartTarget, flagOf, property, touch, wordOf } from "./part";

interface AxisTarget extends ChartTarget {
  readonly axis: ChartAxis;
}

const axisOf = ({ axis }: AxisTarget) => axis;
const isCategory = ({ chart, axis }: AxisTarget): boolean => chart.categoryAxis === axis;

const axisTitleClass: HostClass<AxisTarget> = defineChartPart("ChartAxisTitle", {
  scalars: {
    Text: {
      get: ({ axis }) => axis.title.text,
      set: (target, value) => {
        target.axis.title.text = asText(value);
        target.axis.title.visible = true;
        touch(target);
      },
    },
    Visible: flagOf(({ axis }: AxisTarget) => axis.title, "visible"),
  },
  navigations: { Format: (target) => textFormatClass.of({ ...target, fonts: [target.axis.title.font] }) },
  missing: ["TextOrientation"],
});

const gridlinesClass: HostClass<AxisTarget> = defineChartPart("ChartGridlines", {
  scalars: { Visible: flagOf(({ axis }: AxisTarget) => axis.majorGridlines, "visible") },
  navigations: {
    Format: (target) => lineFormatClass.of({ ...target, line: target.axis.majorGridlines.line }),
  },
});

const tickMark = wordOf("None", "Cross", "Inside", "Outside");

const axisClass: HostClass<AxisTarget> = defineChartPart("ChartAxis", {
  scalars: {
    Type: { get: (target) => (isCategory(target) ? "Category" : "Value") },
    AxisGroup: { get: () => "Primary" },
    Visible: flagOf(axisOf, "visible"),
    Minimum: automatic(axisOf, "minimum"),
    Maximum: automatic(axisOf, "maximum"),
    MajorUnit: automatic(axisOf, "majorUnit"),
    MinorUnit: automatic(axisOf, "minorUnit"),
    ReversePlotOrder: flagOf(axisOf, "reversed"),
    MajorTickMark: property(axisOf, "majorTickMark", tickMark),
    MinorTickMark: property(axisOf, "minorTickMark", tickMark),
    TickLabelPosition: property(axisOf, "tickLabelPosition", wordOf("NextToAxis", "High", "Low", "None")),
    NumberFormat: {
      ...property(axisOf, "numberFormat", asText),
      get: ({ axis }) => axis.numberFormat ?? "General",
    },
    LinkNumberFormat: { get: ({ axis }) => axis.numberFormat === null },
    Position: property(axisOf, "crosses", wordOf("Automatic", "Maximum", "Minimum", "Custom")),
    PositionAt: { get: ({ axis }) => axis.crossesAt ?? 0 },
  },
  navigations: {
    Format: (target) => axisFormatClass.of({ ...target, fonts: [target.axis.font], line: target.axis.line }),
    Title: (target) => axisTitleClass.of(target),
    MajorGridlines: (target) => gridlinesClass.of(target),
  },
  methods: {
    SetPositionAt: (target, args) => {
      target.axis.crosses = "Custom";
      target.axis.crossesAt = asNumber(args.values[0]);
      touch(target);
      return null;
    },
  },
  missing: [
    "DisplayUnit",
    "LogBase",
    "ScaleType",
    "TextOrientation",
    "TickLabelSpacing",
    "Left",
    "Top",
    "Height",
    "Width",
  ],
});

const categoryAxis = ({ sheet, chart }: ChartTarget) =>
  axisClass.of({ sheet, chart, axis: chart.categoryAxis });
const valueAxis = ({ sheet, chart }: ChartTarget) => axisClass.of({ sheet, chart, axis: chart.valueAxis });

export const axesClass: HostClass<ChartTarget> = defineChartPart("ChartAxes", {
  navigations: { CategoryAxis: categoryAxis, ValueAxis: valueAxis },
  methods: {
    GetItem: (target, args) => {
      const group = asOneOf(args.optionalText(1) ?? "Primary", ["Primary", "Secondary"]);
      if (group === "Secondary") {
        throw new HostError(
          "NotImplemented",
          "This host does not implement secondary axes of ChartAxes.getItem.",
        );
      }
      const type = asOneOf(args.text(0), ["Category", "Value"]);
      return type === "Category" ? categoryAxis(target) : valueAxis(target);
    },
  },
  missing: ["SeriesAxis"],
});
