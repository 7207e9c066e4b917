import type { Chart, TextRun } from "../../book/types";
import { barPlot } from "./barPlot";
import { categoriesOf } from "./categories";
import { categoryPlot } from "./categoryPlot";
import type { ChartCells } from "./cells";
import { colorOf } from "./colors";
import { type Box, type Frame, frameOf } from "./frame";
import { legend } from "./legend";
import { piePlot } from "./piePlot";
import { radarPlot } from "./radarPlot";
import { isBar, isPie } from "./seriesLook";
import { content, fontAttributes, label, stroke, svg } from "./svg";
import { wrapText } from "./textWidth";
import { xyPlot } from "./xyPlot";

const FAMILY = "Calibri, Carlito, 'Segoe UI', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif";
const LINE = 1.25;

/**
 * A chart of the workbook as one SVG element, measured in points.
 * @param notDrawn said in place of a plot of a type that is not drawn
 */
export function drawChart(chart: Chart, cells: ChartCells, notDrawn: string): string {
  const { width, height } = chart;
  const isXy = /^(XY|Bubble)/.test(chart.type);
  const frame = frameOf(chart, isXy ? null : categoriesOf(chart, cells));
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
    ...(isDrawn(chart)
      ? [plotArea, plotOf(chart, frame, cells), title(chart, frame.title), legend(chart, frame.legend, cells)]
      : [title(chart, frame.title), sentence(chart, notDrawn)]),
  );
}

/** Surfaces, stocks, pies of pies and what Excel made later are not. */
const isDrawn = ({ type }: Chart): boolean =>
  /^(XY|Bubble|Radar|(3D)?(Column|Bar|Line|Area|Pie(?!Of)|Doughnut))/.test(type) && !/^Bar.*Of/.test(type);

function plotOf(chart: Chart, { plot, labels }: Frame, cells: ChartCells): string {
  if (chart.type.startsWith("Radar")) return radarPlot(chart, plot, cells);
  if (/^(XY|Bubble)/.test(chart.type)) return xyPlot(chart, plot, cells);
  if (isPie(chart)) return piePlot(chart, plot, cells);
  return isBar(chart) ? barPlot(chart, plot, cells) : categoryPlot(chart, plot, cells, labels);
}

function sentence({ width, height, font }: Chart, text: string): string {
  const lines = wrapText(text, (width - 32) / font.size) ?? [text];
  return lines
    .map((line, index) =>
      label(width / 2, height / 2 + (index - (lines.length - 1) / 2) * font.size * 1.4, "middle", font, line),
    )
    .join("");
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
