import type { Chart } from "../../book/types";
import { categoriesOf } from "./categories";
import { type ChartCells, numberOf } from "./cells";
import { dataLabels, type Labelled } from "./dataLabels";
import type { Box } from "./frame";
import { fillColor } from "./seriesLook";
import { svg } from "./svg";

/** Share of a doughnut's radius that its hole takes. */
const HOLE = 0.5;
const MARGIN = 6;

/** Slices from the top clockwise, each as large as its share of all; of a pie the first series, of a doughnut a ring each. */
export function piePlot(chart: Chart, plot: Box, cells: ChartCells): string {
  const names = categoriesOf(chart, cells);
  const middle = { x: plot.left + plot.width / 2, y: plot.top + plot.height / 2 };
  const reach = Math.max(0, Math.min(plot.width, plot.height) / 2 - MARGIN);
  const isRing = chart.type.includes("Doughnut");
  const shown = isRing ? chart.series : chart.series.slice(0, 1);
  const hole = isRing ? reach * HOLE : 0;
  const ring = (reach - hole) / Math.max(1, shown.length);
  const at = (share: number, radius: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${(middle.x + Math.cos(angle) * radius).toFixed(2)} ${(middle.y + Math.sin(angle) * radius).toFixed(2)}`;
  };
  return shown
    .map((series, index) => {
      const [inner, outer] = [hole + index * ring, hole + (index + 1) * ring];
      const sizes = cells.values(series.values).map((value) => Math.abs(numberOf(value) ?? 0));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      if (total === 0) return "";
      const points: Labelled[] = [];
      let before = 0;
      const slices = sizes.map((size, slice) => {
        const [from, to] = [before / total, Math.min((before + size) / total, before / total + 0.99999)];
        before += size;
        if (size === 0) return "";
        const [x = 0, y = 0] = at((from + to) / 2, (inner + 2 * outer) / 3)
          .split(" ")
          .map(Number);
        points.push({ index: slice, x, y, reach: 0, category: names[slice] ?? "", value: size });
        const far = to - from > 0.5 ? 1 : 0;
        const arc = (radius: number, sweep: number, end: number): string =>
          `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${String(far)} ${String(sweep)} ${at(end, radius)}`;
        const d = `M${at(from, outer)}${arc(outer, 1, to)}L${at(to, inner)}${inner > 0 ? arc(inner, 0, from) : ""}Z`;
        const fill = fillColor(series, slice, series.points.get(slice));
        return svg("path", { d, fill, stroke: "#FFFFFF", "stroke-width": 1 });
      });
      return slices.join("") + dataLabels(chart, series, points, cells, "Center");
    })
    .join("");
}
