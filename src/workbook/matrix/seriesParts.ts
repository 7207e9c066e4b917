import { LABEL_SIZE } from "./canvas";
import type { Side } from "./placeLabels";

export interface Data {
  readonly name: string;
  readonly x: string;
  readonly y: string;
}

export function addSeries(
  chart: Excel.Chart,
  sheet: Excel.Worksheet,
  { name, x, y }: Data,
): Excel.ChartSeries {
  const series = chart.series.add(name);
  series.setXAxisValues(sheet.getRange(x));
  series.setValues(sheet.getRange(y));
  return series;
}

export interface LabelLook {
  readonly position: Side;
  readonly color: string;
  readonly bold: boolean;
}

/** Gives a point a label that follows a cell: "='KAM Matrix'!$K$4". */
export function label(
  series: Excel.ChartSeries,
  point: number,
  cell: string,
  { position, color, bold }: LabelLook,
): void {
  const at = series.points.getItemAt(point);
  at.hasDataLabel = true;
  at.dataLabel.formula = cell;
  at.dataLabel.position = position;
  at.dataLabel.format.font.set({ size: LABEL_SIZE, bold, color });
}
