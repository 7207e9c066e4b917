import type { Chart } from "../../book/types";
import { categoriesOf } from "./categories";
import type { ChartCells } from "./cells";
import { accentColor } from "./colors";
import { seriesName } from "./dataLabels";
import type { Box } from "./frame";
import { mark } from "./marks";
import { fillColor, isPie, markLook, typeOf } from "./seriesLook";
import { label, stroke, svg } from "./svg";
import { cutText, textWidth } from "./textWidth";

const KEY = 18;
const GAP = 14;

/** The legend: keys and names side by side, or below each other where it stands beside the plot. */
export function legend(chart: Chart, box: Box, cells: ChartCells): string {
  const { visible, hidden, font, position, place } = chart.legend;
  if (!visible) return "";
  const [first] = chart.series;
  const names =
    isPie(chart) && first
      ? categoriesOf(chart, cells).map((name) => ({ series: first, name }))
      : chart.series.map((series) => ({ series, name: seriesName(series, cells) }));
  const entries = names
    .map((entry, index) => ({ ...entry, index }))
    .filter(({ index }) => !hidden.has(index));
  const isColumn = position === "Right" || position === "Left";
  const most = isColumn ? box.width - KEY : box.width / Math.max(1, entries.length) - KEY - GAP;
  const width = (name: string): number => KEY + textWidth(name) * font.size + GAP;
  const isTight = isColumn || entries.reduce((sum, { name }) => sum + width(name), 0) > box.width;
  const seen = (name: string): string => (isTight ? cutText(name, most / font.size) : name);
  const widths = entries.map(({ name }) => width(seen(name)));
  const total = widths.reduce((sum, width) => sum + width, 0);
  let x = isColumn || place.left !== null ? box.left : box.left + Math.max(0, (box.width - total) / 2);
  let y = isColumn
    ? box.top + Math.max(10, (box.height - entries.length * 16) / 2)
    : box.top + box.height / 2;
  return entries
    .map(({ series, index, name }, at) => {
      const drawn = key(chart, index, x, y) + label(x + KEY, y, "start", font, seen(name));
      if (isColumn) y += 16;
      else x += widths[at] ?? 0;
      return series.name === "" && name === "" ? "" : drawn;
    })
    .join("");
}

function key(chart: Chart, index: number, x: number, y: number): string {
  const series = isPie(chart) ? chart.series[0] : chart.series[index];
  if (!series) return "";
  const type = typeOf(chart, series);
  const look = markLook(chart, series, index);
  const isArea = /^(3D)?(Column|Bar|Bubble|RadarFilled|Area|Pie|Doughnut)/.test(type);
  const point = isPie(chart) ? series.points.get(index) : undefined;
  if (isArea)
    return svg("rect", { x: x + 4, y: y - 3.5, width: 7, height: 7, fill: fillColor(series, index, point) });
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
