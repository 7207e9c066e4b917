import { fill } from "../../cells/fill";
import { sheetPrefix } from "../a1";
import { MARK, NAMED_MARK } from "./canvas";
import { addChart, hideEntries, INK, QUIET, range, setFrame } from "./chartFrame";
import { type MatrixDraft, TOP } from "./draft";
import { NAMED_AT_MOST } from "./drawn";
import { LINE_ROWS } from "./lines";
import { type TierLook, tierLooks } from "./looks";
import type { Side } from "./placeLabels";
import { addSeries, label } from "./seriesParts";

const CUT = "#424242";
const CORNERS = 4;

function dressMarks(
  series: Excel.ChartSeries,
  { shape }: TierLook,
  fill: string,
  edge: string,
  size: number,
): void {
  series.markerStyle = shape;
  series.markerSize = size;
  series.markerBackgroundColor = fill;
  series.markerForegroundColor = edge;
}

function addCut(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  draft: MatrixDraft,
  line: keyof typeof LINE_ROWS,
): void {
  const { lines } = draft.columns;
  const top = TOP + LINE_ROWS[line];
  const name = draft.texts.series[line];
  const series = addSeries(chart, sheet, { name, x: range(lines.x, top, 2), y: range(lines.y, top, 2) });
  series.chartType = "XYScatterLinesNoMarkers";
  series.format.line.color = line === "tier" ? "#949290" : CUT;
  series.format.line.lineStyle = line === "tier" ? "RoundDot" : "Dash";
  series.format.line.weight = line === "tier" ? 0.75 : 1;
}

/** Points that only carry texts. */
function addTexts(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  { columns: { corners } }: MatrixDraft,
  name: string,
  top: number,
): void {
  const series = addSeries(chart, sheet, {
    name,
    x: range(corners.x, top, CORNERS),
    y: range(corners.y, top, CORNERS),
  });
  series.markerStyle = "None";
}

/** Where the series begin that have no entry in the legend; the tiers stand before them. */
interface Order {
  readonly lines: number;
  readonly named: number;
  readonly corners: number;
}

function addAllSeries(chart: Excel.Chart, sheet: Excel.Worksheet, draft: MatrixDraft): Order {
  const { columns, drawn, job, texts } = draft;
  const labels = job.model.tiers.list.map(({ label }) => label);
  const looks = tierLooks(job.model);
  const count = drawn.rows.length;
  looks.forEach((look, tier) => {
    const y = range(columns.y[tier] ?? "", TOP, count);
    const series = addSeries(chart, sheet, { name: labels[tier] ?? "", x: range(columns.x, TOP, count), y });
    dressMarks(series, look, look.fill, look.edge, MARK);
  });
  for (const line of ["direct", "potential", "tier"] as const) addCut(chart, sheet, draft, line);
  looks.forEach((look, tier) => {
    const { x, y } = columns.named;
    const name = fill(texts.series.named, { tier: labels[tier] ?? "" });
    const series = addSeries(chart, sheet, {
      name,
      x: range(x, TOP, NAMED_AT_MOST),
      y: range(y[tier] ?? "", TOP, NAMED_AT_MOST),
    });
    dressMarks(series, look, look.namedFill, INK, NAMED_MARK);
  });
  addTexts(chart, sheet, draft, texts.series.corners, TOP);
  addTexts(chart, sheet, draft, texts.series.figures, TOP + CORNERS);
  const lines = looks.length;
  const named = lines + 3;
  return { lines, named, corners: named + looks.length };
}

export interface TextPlaces {
  /** Side of its mark for each named account; null: no label. */
  readonly names: readonly (Side | null)[];
  readonly corners: readonly ("Left" | "Right")[];
}

function addLabels(
  chart: Excel.Chart,
  draft: MatrixDraft,
  order: Order,
  { names, corners }: TextPlaces,
): void {
  const { columns, job } = draft;
  const cell = (letters: string, row: number): string =>
    `=${sheetPrefix(draft.sheet)}$${letters}$${TOP + row}`;
  const at = (index: number): Excel.ChartSeries => chart.series.getItemAt(index);

  const ends = { direct: "Top", potential: "Right", tier: "Right" } as const;
  (["direct", "potential", "tier"] as const).forEach((line, index) => {
    const look = { position: ends[line], color: line === "tier" ? QUIET : INK, bold: line !== "tier" };
    label(at(order.lines + index), 1, cell(columns.lines.text, LINE_ROWS[line] + 1), look);
  });
  job.model.tiers.list.forEach((_, tier) => {
    names.forEach((position, index) => {
      if (position === null) return;
      label(at(order.named + tier), index, cell(columns.named.name, index), {
        position,
        color: INK,
        bold: false,
      });
    });
  });
  // Text at the right edge of the plot stands left of its point.
  corners.forEach((edge, index) => {
    const position = edge === "Left" ? "Right" : "Left";
    const { text } = columns.corners;
    label(at(order.corners), index, cell(text, index), { position, color: INK, bold: true });
    label(at(order.corners + 1), index, cell(text, CORNERS + index), { position, color: QUIET, bold: false });
  });
}

/** The live matrix: a series a tier, the cuts as lines, the largest accounts named. Three round trips. */
export async function writeScatter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: MatrixDraft,
  places: TextPlaces,
): Promise<void> {
  const { x, y } = draft.columns.lines;
  const chart = await addChart(context, sheet, "XYScatter", `${x}${TOP}:${y}${TOP + 1}`);
  setFrame(chart, draft);
  const order = addAllSeries(chart, sheet, draft);
  hideEntries(chart, order.lines, order.corners + 2 - order.lines);
  await context.sync();
  addLabels(chart, draft, order, places);
  await context.sync();
}
