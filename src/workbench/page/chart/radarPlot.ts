import type { Chart } from "../../book/types";
import { tickText } from "./axes";
import { categoriesOf } from "./categories";
import { type ChartCells, numberOf } from "./cells";
import { accentColor } from "./colors";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { scaleOf } from "./scale";
import { fillColor, markLook } from "./seriesLook";
import { type Anchor, label, stroke, svg } from "./svg";

const LABEL_GAP = 10;

/** A radar: one spoke a category from the top clockwise, one outline a series. */
export function radarPlot(chart: Chart, plot: Box, cells: ChartCells): string {
  const names = categoriesOf(chart, cells);
  const rows = chart.series.map((series) => cells.values(series.values).map((value) => numberOf(value)));
  const axis = chart.valueAxis;
  const scale = scaleOf(
    axis,
    rows.flat().filter((value) => value !== null),
  );
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const reach = Math.min(plot.width, plot.height) / 2 - LABEL_GAP;
  const at = (spoke: number, share: number): { x: number; y: number } => {
    const angle = (2 * Math.PI * spoke) / Math.max(1, names.length) - Math.PI / 2;
    return { x: middle.x + Math.cos(angle) * reach * share, y: middle.y + Math.sin(angle) * reach * share };
  };
  const ring = (value: number): string => {
    const points = names.map((_, spoke) => at(spoke, scale.at(value)));
    const look = stroke(axis.majorGridlines.line, "#D9D9D9", 0.75);
    return svg("polygon", { points: listed(points), fill: "none", ...look });
  };
  const spokes = names.map((name, spoke) => {
    const end = at(spoke, 1 + LABEL_GAP / reach);
    const anchor: Anchor = Math.abs(end.x - middle.x) < 1 ? "middle" : end.x > middle.x ? "start" : "end";
    return label(end.x, end.y, anchor, chart.categoryAxis.font, name);
  });
  const drawn = chart.series.map((series, index) => {
    const isFilled = chart.type === "RadarFilled";
    const points = (rows[index] ?? []).map((value, spoke): Labelled => {
      const place = at(spoke, scale.at(value ?? scale.from));
      return { index: spoke, ...place, reach: 3, category: names[spoke] ?? "", value: value ?? 0 };
    });
    const fill = isFilled ? fillColor(series, index) : "none";
    const outline = svg("polygon", {
      points: listed(points),
      fill,
      "fill-opacity": 1 - series.transparency,
      ...stroke(series.line, accentColor(index), 2.25),
    });
    const marks = points.map(({ index: point, x, y }) => {
      const look = markLook(chart, series, index, series.points.get(point));
      return look ? mark(x, y, look) : "";
    });
    return outline + marks.join("") + dataLabels(chart, series, points, cells, "Right");
  });
  const ticks =
    axis.visible && axis.tickLabelPosition !== "None"
      ? scale.ticks.map((value) =>
          label(middle.x - 4, at(0, scale.at(value)).y, "end", axis.font, tickText(value, axis)),
        )
      : [];
  return (
    (axis.majorGridlines.visible ? scale.ticks.map(ring).join("") : "") +
    spokes.join("") +
    drawn.join("") +
    ticks.join("")
  );
}

const listed = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(" ");
