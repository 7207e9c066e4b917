import { newPlace } from "../../book/newChart";
import { collection } from "../../wire/collection";
import { asFlag } from "../../wire/arguments";
import type { HostClass } from "../../wire/defineClass";
import { textFormatClass } from "./format";
import { defineChartPart, asLength, type ChartTarget, flagOf, property, touch, wordOf } from "./part";

interface EntryTarget extends ChartTarget {
  readonly index: number;
}

/** The entry of one series. */
const entryClass: HostClass<EntryTarget> = defineChartPart("ChartLegendEntry", {
  scalars: {
    Index: { get: ({ index }) => index },
    Visible: {
      get: ({ chart, index }) => !chart.legend.hidden.has(index),
      set: (target, value) => {
        const { hidden } = target.chart.legend;
        if (asFlag(value)) hidden.delete(target.index);
        else hidden.add(target.index);
        touch(target);
      },
    },
  },
  identity: "Index",
  missing: ["Left", "Top", "Width", "Height"],
});

const entries = collection<ChartTarget, EntryTarget>(
  () => entryClass,
  (target) => target.chart.series.map((_, index) => ({ ...target, index })),
  ({ index }, key) => index === key,
);

const entriesClass: HostClass<ChartTarget> = defineChartPart("ChartLegendEntryCollection", {
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: entries.items,
  methods: entries.methods,
});

const placeOf = ({ chart }: ChartTarget) => chart.legend.place;
const length = (key: "left" | "top" | "width" | "height") => ({
  ...property(placeOf, key, asLength),
  get: ({ chart }: ChartTarget) => chart.legend.place[key] ?? 0,
});

export const legendClass: HostClass<ChartTarget> = defineChartPart("ChartLegend", {
  scalars: {
    Visible: flagOf(({ chart }: ChartTarget) => chart.legend, "visible"),
    Overlay: flagOf(({ chart }: ChartTarget) => chart.legend, "overlay"),
    Position: {
      get: ({ chart }) => (chart.legend.place.left === null ? chart.legend.position : "Custom"),
      set: (target, value) => {
        target.chart.legend.position = wordOf("Top", "Bottom", "Left", "Right", "Corner")(value);
        target.chart.legend.place = newPlace();
        touch(target);
      },
    },
    Left: length("left"),
    Top: length("top"),
    Width: length("width"),
    Height: length("height"),
  },
  navigations: {
    Format: (target) => textFormatClass.of({ ...target, fonts: [target.chart.legend.font] }),
    LegendEntries: (target) => entriesClass.of(target),
  },
  missing: ["ShowShadow"],
});
