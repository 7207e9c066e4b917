import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";

/** Excel's chart types that this host keeps and writes. */
const TYPES = [
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "Bubble",
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "LineStacked",
  "LineMarkersStacked",
  "LineStacked100",
  "LineMarkersStacked100",
];

export function asChartType(value: unknown): string {
  const text = asText(value);
  const type = TYPES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (type === undefined)
    throw new HostError("NotImplemented", `This host does not implement the chart type ${text}.`);
  return type;
}

export const isBubble = (type: string): boolean => type === "Bubble";
export const isXY = (type: string): boolean => type.startsWith("XYScatter") || isBubble(type);

/** Whether the type draws a line through its marks. */
export const drawsLines = (type: string): boolean => /Lines|Smooth|^Line|^Radar(?!Filled)/.test(type);
