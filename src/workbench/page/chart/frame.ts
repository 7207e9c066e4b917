import type { Chart, Place } from "../../book/types";

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

/** Where title, legend and plot stand; what is not placed by hand is laid out around the plot. */
export interface Frame {
  readonly title: Box;
  readonly legend: Box;
  /** The plot without its tick labels. */
  readonly plot: Box;
}

export function frameOf(chart: Chart): Frame {
  const titleHeight = chart.title.visible ? linesHigh(chart) : 0;
  const title = placed(chart.title.place, { left: 0, top: MARGIN, width: chart.width, height: titleHeight });
  const free = { left: MARGIN, top: MARGIN, right: chart.width - MARGIN, bottom: chart.height - MARGIN };
  if (chart.title.visible && !chart.title.overlay) free.top = title.top + titleHeight + 4;
  const legend = legendBox(chart, free);
  const axes = chart.type.startsWith("Radar") ? { below: 12, beside: 12 } : TICK_LABELS;
  const { categoryAxis: x, valueAxis: y } = chart;
  const left = free.left + (y.visible ? axes.beside : 0) + (y.title.visible ? 16 : 0);
  const bottom = free.bottom - (x.visible ? axes.below : 0) - (x.title.visible ? 16 : 0);
  const right = free.right - (chart.type.startsWith("Radar") ? 12 : 4);
  const inner = { left, top: free.top + 4, width: right - left, height: bottom - free.top - 4 };
  return { title, legend, plot: placed(chart.inner, inner) };
}

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
