import type { Chart, Place } from "../../book/types";
import { showsLabels } from "./axes";
import { type CategoryLabels, layOut } from "./categoryLabels";
import { isBar, isPie } from "./seriesLook";
import { textWidth } from "./textWidth";

/** Left, top, width and height in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 8;
const TICK_LABELS = { below: 16, beside: 34 };
const LINE = 1.25;
/** Room of an axis' title. */
const TITLE = 16;

/** Where title, legend and plot stand; what is not placed by hand is laid out around the plot. */
export interface Frame {
  readonly title: Box;
  readonly legend: Box;
  /** The plot without its tick labels. */
  readonly plot: Box;
  /** Names below the plot; null where there are none. */
  readonly labels: CategoryLabels | null;
}

/** @param names of the categories; null for a chart of pairs of values */
export function frameOf(chart: Chart, names: readonly string[] | null): Frame {
  const titleHeight = chart.title.visible ? linesHigh(chart) : 0;
  const title = placed(chart.title.place, { left: 0, top: MARGIN, width: chart.width, height: titleHeight });
  const free = { left: MARGIN, top: MARGIN, right: chart.width - MARGIN, bottom: chart.height - MARGIN };
  if (chart.title.visible && !chart.title.overlay) free.top = title.top + titleHeight + 4;
  const legend = legendBox(chart, free);
  const isRound = chart.type.startsWith("Radar") || isPie(chart);
  const [level, upright] = isBar(chart)
    ? [chart.valueAxis, chart.categoryAxis]
    : [chart.categoryAxis, chart.valueAxis];
  const beside = isRound ? 12 : isBar(chart) ? widthBeside(chart, names ?? []) : TICK_LABELS.beside;
  const hasAxes = !isPie(chart);
  const left = free.left + (upright.visible ? beside : 0) + (hasAxes && upright.title.visible ? TITLE : 0);
  const right = free.right - (isRound ? 12 : 4);
  const named = !isRound && !isBar(chart) && showsLabels(level) ? names : null;
  const labelsIn = (width: number, room: number): CategoryLabels | null =>
    named && layOut(named, level.font, width / Math.max(1, named.length), room);
  const titleBelow = hasAxes && level.title.visible ? TITLE : 0;
  const below = labelsIn(right - left, chart.height / 3)?.height ?? TICK_LABELS.below - 4;
  const bottom = free.bottom - (level.visible ? (isRound ? 12 : below + 4) : 0) - titleBelow;
  const inner = { left, top: free.top + 4, width: right - left, height: bottom - free.top - 4 };
  const plot = placed(chart.inner, inner);
  const room = Math.max(chart.height / 3, free.bottom - plot.top - plot.height - 4 - titleBelow);
  return { title, legend, plot, labels: labelsIn(plot.width, room) };
}

/** Room for the names of bars: as wide as the longest, at most a third of the chart. */
const widthBeside = ({ width, categoryAxis: { font } }: Chart, names: readonly string[]): number =>
  Math.min(width / 3, Math.max(0, ...names.map(textWidth)) * font.size + 8);

const linesHigh = ({ title }: Chart): number => {
  const lines = title.runs
    .map(({ text }) => text)
    .join("")
    .split("\n").length;
  return lines * Math.max(...title.runs.map(({ size }) => size), 10) * LINE;
};

/** Takes the legend's room away from what is free. */
function legendBox(chart: Chart, free: { left: number; top: number; right: number; bottom: number }): Box {
  const { legend } = chart;
  const isBeside = legend.position === "Right" || legend.position === "Left";
  const height = isBeside ? free.bottom - free.top : 18;
  const width = isBeside ? Math.min(110, chart.width / 4) : free.right - free.left;
  const box = {
    left: legend.position === "Right" ? free.right - width : free.left,
    top: legend.position === "Bottom" ? free.bottom - height : free.top,
    width,
    height,
  };
  const isPlaced = legend.place.left !== null || legend.place.top !== null;
  if (legend.visible && !legend.overlay && !isPlaced) {
    if (legend.position === "Bottom") free.bottom -= height + 4;
    else if (legend.position === "Top") free.top += height + 4;
    else if (legend.position === "Right") free.right -= width + 4;
    else free.left += width + 4;
  }
  return placed(legend.place, box);
}

const placed = (place: Place, usual: Box): Box => ({
  left: place.left ?? usual.left,
  top: place.top ?? usual.top,
  width: place.width ?? usual.width,
  height: place.height ?? usual.height,
});
