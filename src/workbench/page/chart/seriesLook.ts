import type { Chart, ChartPoint, ChartSeries } from "../../book/types";
import { accentColor, colorOf } from "./colors";
import type { MarkLook } from "./marks";

const MARK_SIZE = 5;

/** What a series of this chart is drawn as: Excel.ChartType. */
export const typeOf = (chart: Chart, series: ChartSeries): string => series.type ?? chart.type;

/** Whether slices show the first series of a chart, a colour a category. */
export const isPie = ({ type }: Chart): boolean => /^(3D)?(Pie|Doughnut)/.test(type) && !/Of/.test(type);

export const isBar = ({ type }: Chart): boolean => /^(3D)?Bar/.test(type);

/** Whether a type shows marks unless the series says otherwise. */
const hasMarks = (type: string): boolean =>
  type === "XYScatter" ||
  (/Markers|XYScatterLines$|XYScatterSmooth$/.test(type) && !type.includes("NoMarkers"));

/** How the marks of a series, or the mark of one of its points, look; null where there are none. */
export function markLook(
  chart: Chart,
  series: ChartSeries,
  index: number,
  point?: ChartPoint,
): MarkLook | null {
  const shape = point?.markerStyle ?? series.markerStyle;
  const isAutomatic = shape === null || shape === "Automatic";
  if (shape === "None" || (isAutomatic && !hasMarks(typeOf(chart, series)))) return null;
  const color = accentColor(index);
  return {
    shape: isAutomatic ? null : shape,
    size: point?.markerSize ?? series.markerSize ?? MARK_SIZE,
    fill: colorOf(point?.markerFill ?? series.markerFill, color),
    edge: colorOf(point?.markerLine ?? series.markerLine, color),
  };
}

/** Colour of the area of a series or of one of its points. */
export const fillColor = (series: ChartSeries, index: number, point?: ChartPoint): string =>
  colorOf(point?.fill ?? series.fill, accentColor(index));
