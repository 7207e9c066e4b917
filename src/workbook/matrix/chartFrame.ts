import { CHART, LABEL_SIZE, LEGEND, PLOT, TITLE, X_END, Y_END } from "./canvas";
import type { MatrixDraft } from "./draft";
import { dateText } from "./dateText";
import { fill } from "../../cells/fill";
import { textWidth } from "./textWidth";

export const INK = "#242424";
export const QUIET = "#616161";
const GRID = "#EDEBE9";
const EDGE = "#BDBBB8";

/** By this name a second run finds the chart. */
export const CHART_NAME = "KamMatrix";
/** Points above the chart: the heights of rows 1 to 3. */
export const ROWS_ABOVE = [24, 18, 8] as const;

const TITLE_SIZE = 15;
const SUBTITLE_SIZE = 10;
/** Mark and gaps of one entry. */
const LEGEND_KEY = 48;

/** One title of two runs on one line, for LibreOffice draws all of a title like its first run. */
function setTitle({ title }: Excel.Chart, { job, texts }: MatrixDraft): void {
  const date = job.date === null ? undefined : dateText(job.date, job.language);
  const subtitle = fill(texts.subtitle, { count: job.portfolio.count.toLocaleString("en-US"), date });
  title.text = `${texts.title}   ${subtitle}`;
  const main = title.getSubstring(0, texts.title.length).font;
  main.set({ size: TITLE_SIZE, bold: true, color: INK });
  const rest = title.getSubstring(texts.title.length, subtitle.length + 3).font;
  rest.set({ size: SUBTITLE_SIZE, bold: false, color: QUIET });
  title.overlay = true;
  title.left = TITLE.left;
  title.top = TITLE.top;
}

function setAxis(axis: Excel.ChartAxis, title: string, end: number): void {
  axis.minimum = 0;
  axis.maximum = end;
  axis.majorUnit = 20;
  axis.numberFormat = "0";
  axis.majorTickMark = "None";
  axis.minorTickMark = "None";
  axis.title.text = title;
  axis.title.format.font.set({ size: LABEL_SIZE, bold: false, color: QUIET });
  axis.format.font.set({ size: LABEL_SIZE, color: QUIET });
  axis.format.line.color = EDGE;
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = GRID;
  axis.majorGridlines.format.line.weight = 0.75;
}

function setLegend({ legend }: Excel.Chart, { job }: MatrixDraft): void {
  const names = job.model.tiers.list.map(({ label }) => textWidth(label, LABEL_SIZE) + LEGEND_KEY);
  legend.visible = true;
  legend.position = "Top";
  legend.overlay = true;
  legend.left = LEGEND.left;
  legend.top = LEGEND.top;
  legend.width = Math.min(
    CHART.width - 2 * LEGEND.left,
    names.reduce((sum, width) => sum + width, 0),
  );
  legend.height = LEGEND.height;
  legend.format.font.set({ size: LABEL_SIZE, color: INK });
}

/** Size, place, title, legend, axes and plot: all of the chart but its series. */
export function setFrame(chart: Excel.Chart, draft: MatrixDraft): void {
  chart.name = CHART_NAME;
  chart.left = 0;
  chart.top = ROWS_ABOVE.reduce((sum, height) => sum + height, 0);
  chart.width = CHART.width;
  chart.height = CHART.height;
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = GRID;
  setTitle(chart, draft);
  setLegend(chart, draft);
  setAxis(chart.axes.categoryAxis, draft.texts.axes.direct, X_END);
  setAxis(chart.axes.valueAxis, draft.texts.axes.potential, Y_END);
  chart.plotArea.insideLeft = PLOT.left;
  chart.plotArea.insideTop = PLOT.top;
  chart.plotArea.insideWidth = PLOT.width;
  chart.plotArea.insideHeight = PLOT.height;
}

/** Removes the chart of an earlier run; a chart that the analyst added stays. One round trip. */
export async function removeChart(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const old = sheet.charts.getItemOrNullObject(CHART_NAME);
  await context.sync();
  if (!old.isNullObject) old.delete();
}

/** A new chart without the series that Excel makes by itself. One round trip. */
export async function addChart(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  type: "XYScatter" | "Bubble",
  seed: string,
): Promise<Excel.Chart> {
  const chart = sheet.charts.add(type, sheet.getRange(seed), "Columns");
  const automatic = chart.series.load("count");
  await context.sync();
  for (let index = automatic.count - 1; index >= 0; index--) chart.series.getItemAt(index).delete();
  return chart;
}

/** Entries go from the last to the first, so that those still to be hidden keep their places. */
export function hideEntries({ legend }: Excel.Chart, from: number, count: number): void {
  for (let index = from + count - 1; index >= from; index--)
    legend.legendEntries.getItemAt(index).visible = false;
}

/** "K4:K18". */
export function range(letters: string, top: number, count: number): string {
  return `${letters}${top}:${letters}${top + count - 1}`;
}
