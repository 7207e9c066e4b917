import type { Chart, ChartSeries } from "../../book/types";
import { horizontalAxis, verticalAxis } from "./axes";
import { type ChartCells, numberOf } from "./cells";
import { accentColor } from "./colors";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { scaleOf } from "./scale";
import { fillColor, markLook, typeOf } from "./seriesLook";
import { stroke, svg } from "./svg";

interface XyPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Excel's largest bubble at a scale of 100: a quarter of the shorter side of the plot. */
const LARGEST_BUBBLE = 0.25;

function pointsOf(series: ChartSeries, cells: ChartCells): XyPoint[] {
  const xs = cells.values(series.xValues);
  const sizes = cells.values(series.sizes);
  return cells.values(series.values).flatMap((value, index) => {
    const x = series.xValues === null ? index + 1 : numberOf(xs[index]);
    const y = numberOf(value);
    return x === null || y === null ? [] : [{ index, x, y, size: numberOf(sizes[index]) ?? 1 }];
  });
}

/** Scatter and bubble charts: marks or bubbles at pairs of values, with lines where the type or the series has them. */
export function xyPlot(chart: Chart, plot: Box, cells: ChartCells): string {
  const all = chart.series.map((series) => pointsOf(series, cells));
  const flat = all.flat();
  const x = scaleOf(
    chart.categoryAxis,
    flat.map((point) => point.x),
  );
  const y = scaleOf(
    chart.valueAxis,
    flat.map((point) => point.y),
  );
  const largest = Math.max(...flat.map(({ size }) => size), 0);
  const xOf = (point: XyPoint): number => plot.left + plot.width * x.at(point.x);
  const yOf = (point: XyPoint): number => plot.top + plot.height * (1 - y.at(point.y));
  const radius = ({ size }: XyPoint): number =>
    (Math.sqrt(Math.max(0, size) / (largest || 1)) *
      Math.min(plot.width, plot.height) *
      LARGEST_BUBBLE *
      chart.bubbleScale) /
    200;

  const drawn = chart.series.map((series, index) => {
    const points = all[index] ?? [];
    if (isBubbles(chart, series))
      return points
        .map((point) => bubble(series, index, point.index, xOf(point), yOf(point), radius(point)))
        .join("");
    return (
      lines(
        chart,
        series,
        index,
        points.map((point) => `${xOf(point).toFixed(2)},${yOf(point).toFixed(2)}`),
      ) + points.map((point) => dot(chart, series, index, point.index, xOf(point), yOf(point))).join("")
    );
  });
  const labels = chart.series.map((series, index) => {
    const points = (all[index] ?? []).map((point): Labelled => {
      const look = markLook(chart, series, index, series.points.get(point.index));
      return {
        index: point.index,
        x: xOf(point),
        y: yOf(point),
        reach: isBubbles(chart, series) ? radius(point) : (look?.size ?? 0) / 2,
        category: String(point.x),
        value: point.y,
      };
    });
    return dataLabels(chart, series, points, cells, "Right");
  });
  return (
    verticalAxis(chart.valueAxis, y, chart.categoryAxis, x, plot) +
    horizontalAxis(chart.categoryAxis, x, chart.valueAxis, y, plot) +
    drawn.join("") +
    labels.join("")
  );
}

const isBubbles = (chart: Chart, series: ChartSeries): boolean => typeOf(chart, series).startsWith("Bubble");

function lines(chart: Chart, series: ChartSeries, index: number, points: readonly string[]): string {
  const isLined = /Lines|Smooth/.test(typeOf(chart, series)) || series.line.color !== null;
  if (!isLined || !series.line.visible || points.length < 2) return "";
  return svg("polyline", {
    points: points.join(" "),
    fill: "none",
    ...stroke(series.line, accentColor(index), 1.5),
  });
}

function dot(chart: Chart, series: ChartSeries, index: number, point: number, x: number, y: number): string {
  const look = markLook(chart, series, index, series.points.get(point));
  return look ? mark(x, y, look) : "";
}

function bubble(
  series: ChartSeries,
  index: number,
  point: number,
  cx: number,
  cy: number,
  r: number,
): string {
  const fill = fillColor(series, index, series.points.get(point));
  const edge = stroke(series.line, "#FFFFFF", 0.75);
  return r > 0 ? svg("circle", { cx, cy, r, fill, "fill-opacity": 1 - series.transparency, ...edge }) : "";
}
