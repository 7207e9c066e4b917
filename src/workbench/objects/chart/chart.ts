import { boundsOf } from "../../book/geometry";
import type { Chart } from "../../book/types";
import { asOneOf, asText } from "../../wire/arguments";
import type { HostClass, Scalar } from "../../wire/defineClass";
import { EventType } from "../../wire/events";
import { HostError } from "../../wire/hostError";
import { rangeClass } from "../range";
import { rangeGivenOn } from "../rangeGiven";
import { worksheetClass } from "../worksheet";
import { autoSeries } from "./autoSeries";
import { axesClass } from "./axis";
import { areaFormatClass } from "./format";
import { legendClass } from "./legend";
import { defineChartPart, asLength, type ChartTarget, flagOf, property, touch, wordOf } from "./part";
import { plotAreaClass } from "./plotArea";
import { seriesCollectionClass } from "./series";
import { titleClass } from "./title";
import { asChartType, drawsLines } from "./types";

const own = ({ chart }: ChartTarget): Chart => chart;

/** All text of a chart: its font is theirs. */
const fontsOf = ({ font, title, legend, categoryAxis, valueAxis }: Chart) => [
  font,
  ...title.runs,
  legend.font,
  ...[categoryAxis, valueAxis].flatMap((axis) => [axis.font, axis.title.font]),
];

/** A length of the chart's place: that is no part of what a file has of the chart. */
const placeScalar = (key: "left" | "top" | "width" | "height"): Scalar<ChartTarget> => ({
  get: ({ chart }) => chart[key],
  set: ({ sheet, chart }, value) => {
    chart[key] = asLength(value);
    sheet.changed.add("charts");
  },
});

function setType(target: ChartTarget, value: unknown): void {
  const { chart } = target;
  chart.type = asChartType(value);
  for (const series of chart.series) {
    series.type = null;
    series.line.visible = drawsLines(chart.type);
  }
  touch(target);
}

export const chartClass: HostClass<ChartTarget> = defineChartPart(
  "Chart",
  {
    scalars: {
      Id: { get: ({ chart }) => chart.id },
      Name: property(own, "name", asText),
      ChartType: { get: ({ chart }) => chart.type, set: setType },
      Left: placeScalar("left"),
      Top: placeScalar("top"),
      Width: placeScalar("width"),
      Height: placeScalar("height"),
      PlotVisibleOnly: flagOf(own, "plotVisibleOnly"),
      DisplayBlanksAs: {
        get: ({ chart }) =>
          chart.displayBlanksAs === "Interpolated" ? "Interplotted" : chart.displayBlanksAs,
        set: (target, value) => {
          const word = asOneOf(value, ["NotPlotted", "Zero", "Interplotted"]);
          target.chart.displayBlanksAs = word === "Interplotted" ? "Interpolated" : word;
          touch(target);
        },
      },
    },
    navigations: {
      Title: (target) => titleClass.of(target),
      Legend: (target) => legendClass.of(target),
      Axes: (target) => axesClass.of(target),
      Series: (target) => seriesCollectionClass.of(target),
      PlotArea: (target) => plotAreaClass.of(target),
      Worksheet: ({ sheet }) => worksheetClass.of(sheet),
      Format: (target) => {
        const { chart } = target;
        const fill = (color: string | null): void => {
          chart.fill = color;
        };
        return areaFormatClass.of({
          ...target,
          fonts: fontsOf(chart),
          line: chart.line,
          fill,
        });
      },
    },
    methods: {
      SetPosition: (target, args, session) => {
        const start = rangeGivenOn(target.sheet, args.values[0], session);
        const end = args.has(1) ? rangeGivenOn(target.sheet, args.values[1], session) : start;
        const from = boundsOf(target.sheet, start.area);
        const to = boundsOf(target.sheet, end.area);
        Object.assign(target.chart, { left: from.left, top: from.top });
        if (args.has(1)) {
          target.chart.width = to.left + to.width - from.left;
          target.chart.height = to.top + to.height - from.top;
        }
        target.sheet.changed.add("charts");
        return null;
      },
      SetData: (target, args) => {
        const by = wordOf("Auto", "Columns", "Rows")(args.optionalText(1) ?? "Auto");
        target.chart.series = autoSeries(target.chart.type, args.object(0, rangeClass), by);
        touch(target);
        return null;
      },
      Delete: ({ sheet, chart }, _args, session) => {
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        sheet.changed.add("charts");
        const message = { type: "ChartDeleted", source: "Local", chartId: chart.id, worksheetId: sheet.id };
        session.events.raise(EventType.chartDeleted, [sheet.id], message);
        return null;
      },
      /** Nothing is shown, so nothing becomes active. */
      Activate: () => null,
      GetImage: () => {
        throw new HostError(
          "NotImplemented",
          "This host does not implement Chart.getImage: it draws nothing.",
        );
      },
    },
    missing: [
      "CategoryLabelLevel",
      "DataLabels",
      "PivotOptions",
      "PlotBy",
      "SeriesNameLevel",
      "ShowAllFieldButtons",
      "ShowDataLabelsOverMaximum",
      "Style",
    ],
  },
  ["ChartType", "Left", "Top", "Width", "Height", "SetPosition", "Delete"],
);
