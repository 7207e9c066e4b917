import type { Chart } from "../../book/types";
import type { ChartCells } from "./cells";
import { accentColor } from "./colors";
import { seriesName } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { fillColor, markLook, typeOf } from "./seriesLook";
import { label, stroke, svg } from "./svg";

const KEY = 18;
const GAP = 14;
const HALF_WIDTH = 0.56;

/** The legend: keys and names side by side, or below each other where it stands beside the plot. */
export function legend(chart: Chart, box: Box, cells: ChartCells): string {
  const { visible, hidden, font, position, place } = chart.legend;
  if (!visible) return "";
  const entries = chart.series
    .map((series, index) => ({ series, index, name: seriesName(series, cells) }))
    .filter(({ index }) => !hidden.has(index));
  const isColumn = position === "Right" || position === "Left";
  const widths = entries.map(({ name }) => KEY + textWidth(name) * font.size + GAP);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = isColumn || place.left !== null ? box.left : box.left + Math.max(0, (box.width - total) / 2);
  let y = isColumn
    ? box.top + Math.max(10, (box.height - entries.length * 16) / 2)
    : box.top + box.height / 2;
  return entries
    .map(({ series, index, name }, at) => {
      const drawn = key(chart, index, x, y) + label(x + KEY, y, "start", font, name);
      if (isColumn) y += 16;
      else x += widths[at] ?? 0;
      return series.name === "" && name === "" ? "" : drawn;
    })
    .join("");
}

const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u10ff" ? 1 : HALF_WIDTH), 0);

function key(chart: Chart, index: number, x: number, y: number): string {
  const series = chart.series[index];
  if (!series) return "";
  const type = typeOf(chart, series);
  const look = markLook(chart, series, index);
  const isArea = /^(Column|Bar|Bubble|RadarFilled)/.test(type);
  if (isArea)
    return svg("rect", { x: x + 4, y: y - 3.5, width: 7, height: 7, fill: fillColor(series, index) });
  const isLined = /Line|Smooth|Radar/.test(type);
  const line = svg("line", {
    x1: x,
    y1: y,
    x2: x + 15,
    y2: y,
    ...stroke(series.line, accentColor(index), 1.5),
  });
  return (isLined ? line : "") + (look ? mark(x + 7.5, y, look) : "");
}
