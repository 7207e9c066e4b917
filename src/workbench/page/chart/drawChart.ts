import type { Chart, TextRun } from "../../book/types";
import { categoryPlot } from "./categoryPlot";
import type { ChartCells } from "./cells";
import { colorOf } from "./colors";
import { type Box, frameOf } from "./frame";
import { legend } from "./legend";
import { radarPlot } from "./radarPlot";
import { content, fontAttributes, stroke, svg } from "./svg";
import { xyPlot } from "./xyPlot";

const FAMILY = "Calibri, Carlito, 'Segoe UI', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif";
const LINE = 1.25;

/** A chart of the workbook as one SVG element, measured in points. */
export function drawChart(chart: Chart, cells: ChartCells): string {
  const { width, height } = chart;
  const frame = frameOf(chart);
  const area = svg("rect", {
    x: 0,
    y: 0,
    width,
    height,
    fill: colorOf(chart.fill, "#FFFFFF"),
    ...stroke(chart.line, "#D9D9D9", 0.75),
  });
  const { left: x, top: y, ...size } = frame.plot;
  const plotArea = svg("rect", {
    x,
    y,
    ...size,
    fill: colorOf(chart.plotFill, "none"),
    ...stroke(chart.plotLine, "#D9D9D9", 0.75),
  });
  const plot = chart.type.startsWith("Radar")
    ? radarPlot
    : /^(XY|Bubble)/.test(chart.type)
      ? xyPlot
      : categoryPlot;
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: "img",
      "aria-label": chart.altText || chart.name,
      "font-family": chart.font.name ?? FAMILY,
    },
    area,
    plotArea,
    plot(chart, frame.plot, cells),
    title(chart, frame.title),
    legend(chart, frame.legend, cells),
  );
}

/** The title's runs; a line break in a run begins a new line. */
function title(chart: Chart, box: Box): string {
  const { runs, visible, place, horizontal } = chart.title;
  if (!visible) return "";
  const isLeft = place.left !== null || horizontal === "Left";
  const x = isLeft ? box.left + 4 : box.left + box.width / 2;
  let top = box.top + 2;
  return linesOf(runs)
    .map((line) => {
      const size = Math.max(...line.map((run) => run.size), 10);
      top += size * LINE;
      const spans = line.map((run) => svg("tspan", fontAttributes(run), content(run.text)));
      const place = { x, y: top - size * 0.25, style: "white-space:pre" };
      return svg("text", { ...place, "text-anchor": isLeft ? "start" : "middle" }, ...spans);
    })
    .join("");
}

function linesOf(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    run.text.split(/\r?\n/).forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}
