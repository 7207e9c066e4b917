import type { Placement } from "./placement";

/** Charts as data. Lengths are points; colours are "#RRGGBB". */

export interface TextRun {
  text: string;
  bold: boolean;
  italic: boolean;
  size: number;
  color: string;
  name: string | null;
}

/** Left, top, width, height inside the chart; null where Excel lays out by itself. */
export interface Place {
  left: number | null;
  top: number | null;
  width: number | null;
  height: number | null;
}

export interface LineFormat {
  visible: boolean;
  color: string | null;
  /** Continuous, Dash, DashDot, DashDotDot, Dot, RoundDot, Grey… as Excel.ChartLineStyle. */
  style: string;
  weight: number | null;
}

export interface DataLabel {
  visible: boolean;
  /** Text set by hand; null: made from the show… flags or the formula. */
  text: string | null;
  /** "=Sheet!$A$1": follows the cell. */
  formula: string | null;
  runs: TextRun[] | null;
  position: string | null;
  showSeriesName: boolean;
  showValue: boolean;
  showCategoryName: boolean;
  showLegendKey: boolean;
  showBubbleSize: boolean;
  numberFormat: string | null;
  font: TextRun;
}

export interface ChartPoint {
  markerStyle: string | null;
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
  fill: string | null;
  label: DataLabel | null;
}

export interface ChartSeries {
  id: string;
  name: string;
  /** Set where the name follows a cell: "=Sheet!$A$1". */
  nameFormula: string | null;
  /** Excel.ChartType of this series; null: the chart's. */
  type: string | null;
  /** References as "='Sheet 1'!$A$1:$A$9". */
  values: string | null;
  xValues: string | null;
  sizes: string | null;
  markerStyle: string | null;
  markerSize: number | null;
  markerFill: string | null;
  markerLine: string | null;
  /** "" for none; null: Excel's choice. */
  fill: string | null;
  line: LineFormat;
  smooth: boolean;
  axisGroup: "Primary" | "Secondary";
  /** 0..1, transparency of the fill. */
  transparency: number;
  hasLabels: boolean;
  labels: DataLabel;
  points: Map<number, ChartPoint>;
}

export interface ChartAxis {
  visible: boolean;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  reversed: boolean;
  title: { visible: boolean; text: string; font: TextRun };
  /** Where the *other* axis crosses this one; null: automatic. */
  crosses: "Automatic" | "Maximum" | "Minimum" | "Custom";
  crossesAt: number | null;
  numberFormat: string | null;
  tickLabelPosition: string;
  majorTickMark: string;
  minorTickMark: string;
  majorGridlines: { visible: boolean; line: LineFormat };
  line: LineFormat;
  font: TextRun;
}

export interface Chart {
  id: string;
  name: string;
  /** Excel.ChartType: "XYScatter", "Bubble", "Radar", "ColumnClustered", "Line", … */
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  title: { visible: boolean; runs: TextRun[]; place: Place; overlay: boolean; horizontal: string };
  legend: {
    visible: boolean;
    position: string;
    overlay: boolean;
    place: Place;
    font: TextRun;
    /** Indices of series whose legend entry is hidden. */
    hidden: Set<number>;
  };
  /** Outer place of the plot area, and the inner one (without tick labels). */
  plot: Place;
  inner: Place;
  plotFill: string | null;
  plotLine: LineFormat;
  fill: string | null;
  line: LineFormat;
  bubbleScale: number;
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  font: TextRun;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interpolated";
  /** What happens to it where cells are put in or taken out. */
  placement: Placement;
  plotVisibleOnly: boolean;
  /** As those of a conditional format. */
  fileFormulas?: string[];
  /** A chart read from a file: its part is kept, with what its formulas follow, until something else of it changes. */
  origin?: unknown;
}
