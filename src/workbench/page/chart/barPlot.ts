import type { Chart } from "../../book/types";
import { barAxis, horizontalAxis } from "./axes";
import { categoriesOf } from "./categories";
import { places, spanScale } from "./categoryPlot";
import type { ChartCells } from "./cells";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import type { Scale } from "./scale";
import { fillColor } from "./seriesLook";
import { spansOf } from "./stacks";
import { svg } from "./svg";

/** Values stand along the lower edge. */
const LOWER_EDGE: Scale = { from: 0, to: 1, ticks: [], at: () => 0 };

/** Bars: columns that lie, the first category at the bottom unless its axis is reversed. */
export function barPlot(chart: Chart, plot: Box, cells: ChartCells): string {
  const names = categoriesOf(chart, cells);
  const spans = spansOf(chart, cells);
  const scale = spanScale(chart, spans);
  const step = plot.height / Math.max(1, names.length);
  const { width, offsetOf } = places(chart, step);
  const upwards = chart.categoryAxis.reversed ? 1 : -1;
  const middle = (at: number): number =>
    (upwards < 0 ? plot.top + plot.height : plot.top) + upwards * (at + 0.5) * step;
  const xOf = (value: number): number =>
    plot.left + plot.width * scale.at(Math.max(scale.from, Math.min(scale.to, value)));
  const bars = chart.series.map((series, index) => {
    const points: Labelled[] = [];
    const shapes = (spans[index] ?? []).map((span, at) => {
      if (!span) return "";
      const y = middle(at) + upwards * offsetOf(index);
      const [from, to] = [xOf(span.from), xOf(span.to)];
      points.push({ index: at, x: to, y, reach: 0, category: names[at] ?? "", value: span.value });
      return svg("rect", {
        x: Math.min(from, to),
        y: y - width / 2,
        width: Math.abs(to - from),
        height: width,
        fill: fillColor(series, index, series.points.get(at)),
        "fill-opacity": 1 - series.transparency,
      });
    });
    return shapes.join("") + dataLabels(chart, besideBars(series), points, cells, "Right");
  });
  return (
    horizontalAxis(chart.valueAxis, scale, chart.categoryAxis, LOWER_EDGE, plot) +
    bars.join("") +
    barAxis(chart.categoryAxis, names, middle, xOf(0), plot)
  );
}

/** What is outside a bar's end is to its right. */
const besideBars = (series: Chart["series"][number]): Chart["series"][number] => ({
  ...series,
  labels: {
    ...series.labels,
    position: series.labels.position === "OutsideEnd" ? "Right" : series.labels.position,
  },
});
