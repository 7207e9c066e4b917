import { cellCount } from "../../book/area";
import { newPoint } from "../../book/newChart";
import type { ChartPoint } from "../../book/types";
import { asFlag } from "../../wire/arguments";
import { collection } from "../../wire/collection";
import type { HostClass } from "../../wire/defineClass";
import { rangeNamed } from "../rangeTarget";
import type { Session } from "../../wire/session";
import { dataLabelClass, type PointTarget } from "./dataLabel";
import { pointFormatClass } from "./format";
import { asMarkerSize, MARKER_STYLES } from "./markers";
import { asColor } from "../color";
import { defineChartPart, property, type SeriesTarget, touch, wordOf } from "./part";

const seen = ({ series, index }: PointTarget): ChartPoint => series.points.get(index) ?? newPoint();

/** The point to change, kept apart by its series from then on. */
function kept({ series, index }: PointTarget): ChartPoint {
  const point = series.points.get(index) ?? newPoint();
  series.points.set(index, point);
  return point;
}

/** The label a point gets has the look of its series' labels. */
function setLabel(target: PointTarget, value: unknown): void {
  const { labels } = target.series;
  kept(target).label = { ...labels, font: { ...labels.font }, visible: asFlag(value) };
  touch(target);
}

const pointClass: HostClass<PointTarget> = defineChartPart("ChartPoint", {
  scalars: {
    HasDataLabel: { get: (target) => seen(target).label?.visible ?? target.series.hasLabels, set: setLabel },
    MarkerStyle: {
      ...property(kept, "markerStyle", wordOf(...MARKER_STYLES)),
      get: (target) => seen(target).markerStyle ?? "Automatic",
    },
    MarkerSize: {
      ...property(kept, "markerSize", asMarkerSize),
      get: (target) => seen(target).markerSize ?? 5,
    },
    MarkerBackgroundColor: {
      ...property(kept, "markerFill", asColor),
      get: (target) => seen(target).markerFill ?? "",
    },
    MarkerForegroundColor: {
      ...property(kept, "markerLine", asColor),
      get: (target) => seen(target).markerLine ?? "",
    },
  },
  navigations: {
    DataLabel: (target) => dataLabelClass.of(target),
    Format: (target) => {
      const fill = (color: string | null): void => {
        kept(target).fill = color ?? "";
      };
      return pointFormatClass.of({ ...target, fill });
    },
  },
  missing: ["Value"],
});

function pointsOf(target: SeriesTarget, { book }: Session): PointTarget[] {
  const range = target.series.values === null ? null : rangeNamed(book, target.sheet, target.series.values);
  const count = range ? cellCount(range.area) : 0;
  return Array.from({ length: count }, (_, index) => ({ ...target, index }));
}

const points = collection<SeriesTarget, PointTarget>(
  () => pointClass,
  pointsOf,
  ({ index }, key) => index === key,
);

export const pointsClass: HostClass<SeriesTarget> = defineChartPart("ChartPointsCollection", {
  scalars: { Count: { get: (target, session) => pointsOf(target, session).length } },
  items: points.items,
  methods: points.methods,
});
