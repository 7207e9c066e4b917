import { formatReference } from "../../book/a1";
import { newSeries } from "../../book/newChart";
import type { ChartSeries } from "../../book/types";
import { type Arguments, asFlag, asNumber, asText } from "../../wire/arguments";
import { collection } from "../../wire/collection";
import type { HostClass } from "../../wire/defineClass";
import { HostError } from "../../wire/hostError";
import { rangeClass } from "../range";
import { dataLabelsClass } from "./dataLabel";
import { seriesFormatClass } from "./format";
import { asMarkerSize, MARKER_STYLES } from "./markers";
import { asColor } from "../color";
import {
  defineChartPart,
  type ChartTarget,
  flagOf,
  property,
  type SeriesTarget,
  touch,
  wordOf,
} from "./part";
import { pointsClass } from "./points";
import { asChartType, drawsLines, isBubble } from "./types";

const NAME_AT_MOST = 255;

const own = ({ series }: SeriesTarget): ChartSeries => series;

function asName(value: unknown): string {
  const name = asText(value);
  if (name.length > NAME_AT_MOST) throw new HostError("InvalidArgument");
  return name;
}

/** "='Sheet 1'!$A$1:$A$9" of the range given: a row or a column, as Excel demands. */
function vector(args: Arguments): string {
  const { sheet, area } = args.object(0, rangeClass);
  if (area.top !== area.bottom && area.left !== area.right) throw new HostError("InvalidArgument");
  return `=${formatReference(sheet.name, area, true)}`;
}

/** Excel cannot combine bubbles with another type. */
function setType(target: SeriesTarget, value: unknown): void {
  const type = asChartType(value);
  const { chart, series } = target;
  const others = chart.series.filter((each) => each !== series).map((each) => each.type ?? chart.type);
  if (others.some((other) => isBubble(other) !== isBubble(type))) throw new HostError("InvalidArgument");
  series.type = type === chart.type ? null : type;
  series.line.visible = drawsLines(type);
  touch(target);
}

const typeOf = ({ chart, series }: SeriesTarget): string => series.type ?? chart.type;

const seriesClass: HostClass<SeriesTarget> = defineChartPart("ChartSeries", {
  scalars: {
    Name: {
      get: ({ series }) => series.name,
      set: (target, value) => {
        target.series.name = asName(value);
        target.series.nameFormula = null;
        touch(target);
      },
    },
    ChartType: { get: typeOf, set: setType },
    HasDataLabels: { get: ({ series }) => series.hasLabels, set: property(own, "hasLabels", asFlag).set },
    MarkerStyle: {
      ...property(own, "markerStyle", wordOf(...MARKER_STYLES)),
      get: ({ series }) => series.markerStyle ?? "Automatic",
    },
    MarkerSize: { ...property(own, "markerSize", asMarkerSize), get: ({ series }) => series.markerSize ?? 5 },
    MarkerBackgroundColor: {
      ...property(own, "markerFill", asColor),
      get: ({ series }) => series.markerFill ?? "",
    },
    MarkerForegroundColor: {
      ...property(own, "markerLine", asColor),
      get: ({ series }) => series.markerLine ?? "",
    },
    Smooth: flagOf(own, "smooth"),
    AxisGroup: property(own, "axisGroup", wordOf("Primary", "Secondary")),
    PlotOrder: { get: ({ chart, series }) => chart.series.indexOf(series) + 1 },
    BubbleScale: property(({ chart }: SeriesTarget) => chart, "bubbleScale", asBubbleScale),
  },
  navigations: {
    Points: (target) => pointsClass.of(target),
    DataLabels: (target) => dataLabelsClass.of(target),
    Format: (target) => {
      const { series } = target;
      const fill = (color: string | null): void => {
        series.fill = color ?? "";
      };
      return seriesFormatClass.of({ ...target, line: series.line, fill });
    },
  },
  methods: {
    SetValues: (target, args) => {
      target.series.values = vector(args);
      touch(target);
      return null;
    },
    SetXAxisValues: (target, args) => {
      target.series.xValues = vector(args);
      touch(target);
      return null;
    },
    SetBubbleSizes: (target, args) => {
      if (!isBubble(typeOf(target))) throw new HostError("InvalidArgument");
      target.series.sizes = vector(args);
      touch(target);
      return null;
    },
    Delete: (target) => {
      const { chart, series } = target;
      const index = chart.series.indexOf(series);
      chart.series.splice(index, 1);
      const { hidden } = chart.legend;
      chart.legend.hidden = new Set(
        [...hidden].filter((at) => at !== index).map((at) => (at > index ? at - 1 : at)),
      );
      touch(target);
      return null;
    },
    GetDimensionDataSourceString: ({ series }, args) => {
      const dimension = wordOf("Categories", "Values", "XValues", "YValues", "BubbleSizes")(args.values[0]);
      const x = dimension === "Categories" || dimension === "XValues";
      const reference = dimension === "BubbleSizes" ? series.sizes : x ? series.xValues : series.values;
      return reference?.slice(1) ?? "";
    },
  },
  missing: [
    "Filtered",
    "GapWidth",
    "Overlap",
    "InvertIfNegative",
    "VaryByCategories",
    "ShowShadow",
    "ShowLeaderLines",
  ],
});

function asBubbleScale(value: unknown): number {
  const scale = asNumber(value);
  if (scale < 0 || scale > 300) throw new HostError("InvalidArgument");
  return scale;
}

const members = collection<ChartTarget, SeriesTarget>(
  () => seriesClass,
  ({ sheet, chart }) => chart.series.map((series) => ({ sheet, chart, series })),
  ({ series }, key) => series.name === key,
);

export const seriesCollectionClass: HostClass<ChartTarget> = defineChartPart("ChartSeriesCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: members.items,
  methods: {
    ...members.methods,
    Add: (target, args) => {
      const { sheet, chart } = target;
      const name = asName(args.optionalText(0) ?? `Series${chart.series.length + 1}`);
      const at = args.optionalInteger(1) ?? chart.series.length;
      const series = newSeries(String(chart.series.length + 1), name, drawsLines(chart.type));
      chart.series.splice(at, 0, series);
      chart.legend.hidden = new Set(Array.from(chart.legend.hidden, (each) => (each < at ? each : each + 1)));
      touch(target);
      return seriesClass.of({ sheet, chart, series });
    },
  },
});
