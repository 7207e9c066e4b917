import type { Chart, ChartSeries } from "../../book/types";
import { categoryAxis, verticalAxis } from "./axes";
import { type ChartCells, numberOf } from "./cells";
import { accentColor } from "./colors";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { scaleOf } from "./scale";
import { fillColor, markLook, typeOf } from "./seriesLook";
import { stroke, svg } from "./svg";

/** Excel's gap between groups of columns, in widths of a column. */
const GAP = 1.5;

export const isLine = (chart: Chart, series: ChartSeries): boolean =>
  typeOf(chart, series).startsWith("Line");

/** Names of the categories: those of the first series that has any, else 1, 2, 3 … */
export function categoriesOf(chart: Chart, cells: ChartCells): string[] {
  const named = chart.series.find(({ xValues }) => xValues !== null);
  const count = Math.max(0, ...chart.series.map(({ values }) => cells.values(values).length));
  const names = cells.values(named?.xValues ?? null);
  return Array.from({ length: count }, (_, index) => {
    const value = names[index];
    return value === null || value === undefined
      ? String(index + 1)
      : typeof value === "object"
        ? value.error
        : String(value);
  });
}

/** Columns, clustered or stacked, and lines over categories. */
export function categoryPlot(chart: Chart, plot: Box, cells: ChartCells): string {
  const names = categoriesOf(chart, cells);
  const rows = chart.series.map((series) => cells.values(series.values).map((value) => numberOf(value)));
  const columns = chart.series
    .map((series, index) => ({ series, index }))
    .filter(({ series }) => !isLine(chart, series));
  const isStacked = chart.type.includes("Stacked");
  const totals = names.map((_, at) => columns.reduce((sum, { index }) => sum + (rows[index]?.[at] ?? 0), 0));
  const scale = scaleOf(chart.valueAxis, [
    ...rows.flat().filter((value) => value !== null),
    ...(isStacked ? totals : []),
  ]);
  const step = plot.width / Math.max(1, names.length);
  const places = isStacked ? 1 : Math.max(1, columns.length);
  const width = step / (places + GAP);
  const yOf = (value: number): number => plot.top + plot.height * (1 - scale.at(value));
  const base = names.map(() => 0);

  const drawn = chart.series.map((series, index) => {
    const points: Labelled[] = [];
    const values = rows[index] ?? [];
    const order = columns.findIndex((each) => each.index === index);
    const shapes = values.map((value, at) => {
      if (value === null) return "";
      const middle = plot.left + (at + 0.5) * step;
      const x = isLine(chart, series)
        ? middle
        : middle + ((isStacked ? 0 : order) - (places - 1) / 2) * width;
      const from = isStacked && !isLine(chart, series) ? (base[at] ?? 0) : 0;
      points.push({ index: at, x, y: yOf(from + value), reach: 0, category: names[at] ?? "", value });
      if (isLine(chart, series)) return "";
      if (isStacked) base[at] = from + value;
      return column(series, index, at, x - width / 2, width, yOf(from), yOf(from + value));
    });
    return (
      shapes.join("") +
      (isLine(chart, series) ? line(chart, series, index, points) : "") +
      dataLabels(chart, series, points, cells, isLine(chart, series) ? "Right" : "OutsideEnd")
    );
  });
  return (
    verticalAxis(chart.valueAxis, scale, chart.categoryAxis, null, plot) +
    drawn.join("") +
    categoryAxis(chart.categoryAxis, names, scale, plot)
  );
}

function column(
  series: ChartSeries,
  index: number,
  at: number,
  x: number,
  width: number,
  from: number,
  to: number,
): string {
  const fill = fillColor(series, index, series.points.get(at));
  return svg("rect", {
    x,
    y: Math.min(from, to),
    width,
    height: Math.abs(from - to),
    fill,
    "fill-opacity": 1 - series.transparency,
  });
}

function line(chart: Chart, series: ChartSeries, index: number, points: readonly Labelled[]): string {
  const path = points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
  const marks = points.map(({ index: at, x, y }) => {
    const look = markLook(chart, series, index, series.points.get(at));
    return look ? mark(x, y, look) : "";
  });
  return (
    svg("polyline", { points: path, fill: "none", ...stroke(series.line, accentColor(index), 2.25) }) +
    marks.join("")
  );
}
