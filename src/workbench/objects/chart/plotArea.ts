import { newPlace } from "../../book/newChart";
import type { Place } from "../../book/types";
import type { HostClass } from "../../wire/defineClass";
import { plotFormatClass } from "./format";
import { defineChartPart, asLength, type ChartTarget, property, touch, wordOf } from "./part";

const length = (of: "plot" | "inner", key: keyof Place) => ({
  ...property(({ chart }: ChartTarget) => chart[of], key, asLength),
  get: ({ chart }: ChartTarget) => chart[of][key] ?? 0,
});

export const plotAreaClass: HostClass<ChartTarget> = defineChartPart("ChartPlotArea", {
  scalars: {
    Left: length("plot", "left"),
    Top: length("plot", "top"),
    Width: length("plot", "width"),
    Height: length("plot", "height"),
    InsideLeft: length("inner", "left"),
    InsideTop: length("inner", "top"),
    InsideWidth: length("inner", "width"),
    InsideHeight: length("inner", "height"),
    Position: {
      get: ({ chart }) => (chart.inner.left === null && chart.plot.left === null ? "Automatic" : "Custom"),
      set: (target, value) => {
        if (wordOf("Automatic", "Custom")(value) === "Custom") return;
        target.chart.inner = newPlace();
        target.chart.plot = newPlace();
        touch(target);
      },
    },
  },
  navigations: {
    Format: (target) => {
      const { chart } = target;
      const fill = (color: string | null): void => {
        chart.plotFill = color;
      };
      return plotFormatClass.of({ ...target, line: chart.plotLine, fill });
    },
  },
});
