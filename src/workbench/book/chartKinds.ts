import type { Chart } from "./types";

/** The families of chart that DrawingML has an element for, as far as we write them. */
export type Family = "scatter" | "bubble" | "radar" | "bar" | "line";

/** How a chart type of Excel's is told in DrawingML. */
export interface ChartKind {
  readonly family: Family;
  /** scatterStyle, radarStyle or grouping; null for bubbles. */
  readonly style: string | null;
  /** Columns stand, bars lie; null for the other families. */
  readonly direction: "col" | "bar" | null;
  /** Whether a series shows markers and a line unless its own format says otherwise. */
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
}

const kind = (family: Family, style: string | null, more: Partial<ChartKind> = {}): ChartKind => ({
  family,
  style,
  direction: null,
  markers: false,
  lines: false,
  smooth: false,
  ...more,
});

const KINDS: Readonly<Record<string, ChartKind>> = {
  XYScatter: kind("scatter", "lineMarker", { markers: true }),
  XYScatterLines: kind("scatter", "lineMarker", { markers: true, lines: true }),
  XYScatterLinesNoMarkers: kind("scatter", "lineMarker", { lines: true }),
  XYScatterSmooth: kind("scatter", "smoothMarker", { markers: true, lines: true, smooth: true }),
  XYScatterSmoothNoMarkers: kind("scatter", "smoothMarker", { lines: true, smooth: true }),
  Bubble: kind("bubble", null),
  Radar: kind("radar", "marker", { lines: true }),
  RadarMarkers: kind("radar", "marker", { markers: true, lines: true }),
  RadarFilled: kind("radar", "filled"),
  ColumnClustered: kind("bar", "clustered", { direction: "col" }),
  ColumnStacked: kind("bar", "stacked", { direction: "col" }),
  ColumnStacked100: kind("bar", "percentStacked", { direction: "col" }),
  BarClustered: kind("bar", "clustered", { direction: "bar" }),
  BarStacked: kind("bar", "stacked", { direction: "bar" }),
  BarStacked100: kind("bar", "percentStacked", { direction: "bar" }),
  Line: kind("line", "standard", { lines: true }),
  LineMarkers: kind("line", "standard", { markers: true, lines: true }),
  LineStacked: kind("line", "stacked", { lines: true }),
  LineMarkersStacked: kind("line", "stacked", { markers: true, lines: true }),
  LineStacked100: kind("line", "percentStacked", { lines: true }),
  LineMarkersStacked100: kind("line", "percentStacked", { markers: true, lines: true }),
};

/** Excel.ChartType of every chart that can be made and written. */
export const CHART_TYPES: readonly string[] = Object.keys(KINDS);

/** @returns null for a type that we read and keep but do not write */
export function chartKind(type: string): ChartKind | null {
  return KINDS[type] ?? null;
}

/** Whether a chart can be written anew. One that cannot is kept as its file has it, in the one part that it has. */
export const isWritable = ({ type, series }: Pick<Chart, "type" | "series">): boolean =>
  [type, ...series.map((each) => each.type ?? type)].every((each) => chartKind(each) !== null);

/** Excel's name for a kind; null where it has none. A file does not tell kinds of scatter by their style. */
export function chartTypeOf(kind: ChartKind): string | null {
  const keys = (Object.keys(kind) as (keyof ChartKind)[]).filter(
    (key) => key !== "style" || kind.family !== "scatter",
  );
  return Object.keys(KINDS).find((type) => keys.every((key) => KINDS[type]?.[key] === kind[key])) ?? null;
}
