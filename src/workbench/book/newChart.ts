import type {
  Chart,
  ChartAxis,
  ChartPoint,
  ChartSeries,
  DataLabel,
  LineFormat,
  Place,
  TextRun,
} from "./types";

/** The greys of Excel's default chart style. */
const TEXT = "#595959";
const HAIRLINE = "#D9D9D9";

export function newFont(size = 9, color = TEXT): TextRun {
  return { text: "", bold: false, italic: false, size, color, name: null };
}

export function newPlace(): Place {
  return { left: null, top: null, width: null, height: null };
}

/** A line as Excel draws it by itself: `color` and `weight` null are Excel's choice. */
function newLine(visible = true, color: string | null = null, weight: number | null = null): LineFormat {
  return { visible, color, style: color === null ? "Automatic" : "Continuous", weight };
}

export function newLabel(): DataLabel {
  return {
    visible: true,
    text: null,
    formula: null,
    runs: null,
    position: null,
    showSeriesName: false,
    showValue: true,
    showCategoryName: false,
    showLegendKey: false,
    showBubbleSize: false,
    numberFormat: null,
    font: newFont(),
  };
}

export function newAxis(gridlines: boolean): ChartAxis {
  return {
    visible: true,
    minimum: null,
    maximum: null,
    majorUnit: null,
    minorUnit: null,
    reversed: false,
    title: { visible: false, text: "", font: newFont(10) },
    crosses: "Automatic",
    crossesAt: null,
    numberFormat: null,
    tickLabelPosition: "NextToAxis",
    majorTickMark: "None",
    minorTickMark: "None",
    majorGridlines: { visible: gridlines, line: newLine(true, HAIRLINE, 0.75) },
    line: newLine(true, "#BFBFBF", 0.75),
    font: newFont(),
  };
}

/** A point as it is until something about it is set. */
export function newPoint(): ChartPoint {
  return { markerStyle: null, markerSize: null, markerFill: null, markerLine: null, fill: null, label: null };
}

/** @param lines whether the chart's type draws lines through its marks */
export function newSeries(id: string, name: string, lines: boolean): ChartSeries {
  return {
    id,
    name,
    nameFormula: null,
    type: null,
    values: null,
    xValues: null,
    sizes: null,
    markerStyle: null,
    markerSize: null,
    markerFill: null,
    markerLine: null,
    fill: null,
    line: newLine(lines),
    smooth: false,
    axisGroup: "Primary",
    transparency: 0,
    hasLabels: false,
    labels: newLabel(),
    points: new Map(),
  };
}

/**
 * A chart without series, 360 × 216 pt at the top left, dressed as Excel dresses a new one.
 *
 * @param type Excel.ChartType
 */
export function newChart(id: string, name: string, type: string): Chart {
  const scatter = type.startsWith("XYScatter") || type.startsWith("Bubble");
  return {
    id,
    name,
    type,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    altText: "",
    title: {
      visible: true,
      runs: [{ ...newFont(14), text: "Chart Title" }],
      place: newPlace(),
      overlay: false,
      horizontal: "Center",
    },
    legend: {
      visible: true,
      position: "Bottom",
      overlay: false,
      place: newPlace(),
      font: newFont(),
      hidden: new Set(),
    },
    plot: newPlace(),
    inner: newPlace(),
    plotFill: null,
    plotLine: newLine(false),
    fill: "#FFFFFF",
    line: newLine(true, HAIRLINE, 0.75),
    bubbleScale: 100,
    series: [],
    categoryAxis: newAxis(scatter),
    valueAxis: newAxis(true),
    font: newFont(10),
    displayBlanksAs: "NotPlotted",
    placement: "TwoCell",
    plotVisibleOnly: true,
  };
}
