import { CHART_TYPES, chartKind } from "../../book/chartKinds";
import { asText } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";

export function asChartType(value: unknown): string {
  const text = asText(value);
  const type = CHART_TYPES.find((known) => known.toLowerCase() === text.toLowerCase());
  if (type === undefined)
    throw new HostError("NotImplemented", `This host does not implement the chart type ${text}.`);
  return type;
}

export const isBubble = (type: string): boolean => type === "Bubble";
export const isXY = (type: string): boolean => type.startsWith("XYScatter") || isBubble(type);

/** Whether the type draws a line through its marks. */
export const drawsLines = (type: string): boolean => chartKind(type)?.lines ?? false;
