import type { Chart, ChartSeries } from "../../book/types";
import { categoryAxis, verticalAxis } from "./axes";
import { categoriesOf } from "./categories";
import type { CategoryLabels } from "./categoryLabels";
import type { ChartCells } from "./cells";
import { accentColor } from "./colors";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { type Scale, scaleOf } from "./scale";
import { fillColor, markLook } from "./seriesLook";
import { shapeOf, type Span, spansOf } from "./stacks";
import { stroke, svg } from "./svg";

/** Excel's gap between groups of columns, in widths of a column. */
const GAP = 1.5;

/** The series that stand side by side at each category; one place for all of a stack. */
export function places(chart: Chart, step: number): { width: number; offsetOf: (index: number) => number } {
  const columns = chart.series.filter((series) => shapeOf(chart, series) === "column");
  const isStacked = chart.type.includes("Stacked");
  const count = isStacked ? 1 : Math.max(1, columns.length);
  const width = step / (count + GAP);
  return {
    width,
    offsetOf: (index) => {
      const order = columns.findIndex((series) => series === chart.series[index]);
      return ((isStacked ? 0 : order) - (count - 1) / 2) * width;
    },
  };
}

/** The scale around all that series over categories reach. */
export const spanScale = (chart: Chart, spans: readonly (readonly (Span | null)[])[]): Scale =>
  scaleOf(
    chart.valueAxis,
    spans.flat().flatMap((span) => (span ? (span.from === 0 ? [span.to] : [span.from, span.to]) : [])),
  );

/** Columns, lines and areas over categories, side by side or stacked. */
export function categoryPlot(
  chart: Chart,
  plot: Box,
  cells: ChartCells,
  labels: CategoryLabels | null,
): string {
  const names = categoriesOf(chart, cells);
  const spans = spansOf(chart, cells);
  const scale = spanScale(chart, spans);
  const step = plot.width / Math.max(1, names.length);
  const { width, offsetOf } = places(chart, step);
  const yOf = (value: number): number => plot.top + plot.height * (1 - scale.at(value));

  const drawn = chart.series.map((series, index) => {
    const shape = shapeOf(chart, series);
    const points: (Labelled & Span)[] = (spans[index] ?? []).flatMap((span, at) => {
      const x = plot.left + (at + 0.5) * step + (shape === "column" ? offsetOf(index) : 0);
      return span ? [{ index: at, x, y: yOf(span.to), reach: 0, category: names[at] ?? "", ...span }] : [];
    });
    const base = (from: number): number => yOf(Math.max(scale.from, Math.min(scale.to, from)));
    const shapes =
      shape === "column"
        ? points.map(({ index: at, x, y, from }) =>
            column(series, index, at, x - width / 2, width, base(from), y),
          )
        : shape === "area"
          ? [area(series, index, points, base)]
          : [line(chart, series, index, points)];
    return (
      shapes.join("") + dataLabels(chart, series, points, cells, shape === "line" ? "Right" : "OutsideEnd")
    );
  });
  // Areas lie beneath what stands before them.
  const order = (index: number): number => {
    const series = chart.series[index];
    return series && shapeOf(chart, series) === "area" ? 0 : 1;
  };
  const layered = drawn
    .map((text, index) => ({ text, index }))
    .sort((one, other) => order(one.index) - order(other.index));
  return (
    verticalAxis(chart.valueAxis, scale, chart.categoryAxis, null, plot) +
    layered.map(({ text }) => text).join("") +
    categoryAxis(chart.categoryAxis, labels, names.length, scale, plot)
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

const pathOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");

/** From the first category to the last, down to what the area stands on. */
function area(
  series: ChartSeries,
  index: number,
  points: readonly (Labelled & Span)[],
  base: (from: number) => number,
): string {
  const upper = points.map(({ x, y }) => [x, y] as const);
  const lower = points.map(({ x, from }) => [x, base(from)] as const).reverse();
  const look = { fill: fillColor(series, index), "fill-opacity": 1 - series.transparency };
  return svg("polygon", { points: pathOf([...upper, ...lower]), ...look });
}

function line(chart: Chart, series: ChartSeries, index: number, points: readonly Labelled[]): string {
  const marks = points.map(({ index: at, x, y }) => {
    const look = markLook(chart, series, index, series.points.get(at));
    return look ? mark(x, y, look) : "";
  });
  const path = pathOf(points.map(({ x, y }) => [x, y]));
  return (
    svg("polyline", { points: path, fill: "none", ...stroke(series.line, accentColor(index), 2.25) }) +
    marks.join("")
  );
}
