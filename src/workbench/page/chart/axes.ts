import { displayText, general } from "../../book/displayText";
import type { ChartAxis } from "../../book/types";
import { type CategoryLabels, drawLabels } from "./categoryLabels";
import type { Box } from "./frame";
import type { Scale } from "./scale";
import { label, stroke, svg } from "./svg";
import { cutText } from "./textWidth";

const HAIRLINE = "#D9D9D9";
const AXIS = "#BFBFBF";
const TICK_GAP = 4;

export const tickText = (value: number, axis: ChartAxis): string => {
  const rounded = Number(value.toPrecision(12));
  return axis.numberFormat === null || axis.numberFormat === "General"
    ? general(rounded)
    : displayText(rounded, axis.numberFormat);
};

const rule = (x1: number, y1: number, x2: number, y2: number, look: ReturnType<typeof stroke>): string =>
  svg("line", { x1, y1, x2, y2, ...look });

/** Where the other axis crosses: as set, else at zero or the end next to it. */
function crossing(axis: ChartAxis, scale: Scale): number {
  if (axis.crosses === "Maximum") return scale.at(scale.to);
  if (axis.crosses === "Minimum") return scale.at(scale.from);
  const value = axis.crosses === "Custom" ? (axis.crossesAt ?? 0) : 0;
  return scale.at(Math.min(scale.to, Math.max(scale.from, value)));
}

export const showsLabels = (axis: ChartAxis): boolean => axis.visible && axis.tickLabelPosition !== "None";

/** An upright axis: gridlines across the plot, its line where it crosses the other, labels and title to the left. */
export function verticalAxis(
  axis: ChartAxis,
  scale: Scale,
  other: ChartAxis,
  otherScale: Scale | null,
  plot: Box,
): string {
  const right = plot.left + plot.width;
  const yOf = (value: number): number => plot.top + plot.height * (1 - scale.at(value));
  const x = plot.left + plot.width * (otherScale ? crossing(other, otherScale) : 0);
  const labelsAt = (axis.tickLabelPosition === "Low" ? plot.left : x) - TICK_GAP;
  const parts = scale.ticks.map((value) => {
    const grid = axis.majorGridlines.visible
      ? rule(plot.left, yOf(value), right, yOf(value), stroke(axis.majorGridlines.line, HAIRLINE, 0.75))
      : "";
    return (
      grid + (showsLabels(axis) ? label(labelsAt, yOf(value), "end", axis.font, tickText(value, axis)) : "")
    );
  });
  const line = axis.visible
    ? rule(x, plot.top, x, plot.top + plot.height, stroke(axis.line, AXIS, 0.75))
    : "";
  return parts.join("") + line + verticalTitle(axis, plot);
}

/** @param beside width of the labels between the plot and the title */
function verticalTitle({ title }: ChartAxis, plot: Box, beside = 24): string {
  if (!title.visible) return "";
  const x = plot.left - beside - 12;
  const y = plot.top + plot.height / 2;
  return svg(
    "g",
    { transform: `rotate(-90 ${String(x)} ${String(y)})` },
    label(x, y, "middle", title.font, title.text),
  );
}

/** A level axis with values. */
export function horizontalAxis(
  axis: ChartAxis,
  scale: Scale,
  other: ChartAxis,
  otherScale: Scale,
  plot: Box,
): string {
  const bottom = plot.top + plot.height;
  const xOf = (value: number): number => plot.left + plot.width * scale.at(value);
  const y = plot.top + plot.height * (1 - crossing(other, otherScale));
  const labelsAt = (axis.tickLabelPosition === "Low" ? bottom : y) + TICK_GAP + axis.font.size / 2;
  const parts = scale.ticks.map((value) => {
    const grid = axis.majorGridlines.visible
      ? rule(xOf(value), plot.top, xOf(value), bottom, stroke(axis.majorGridlines.line, HAIRLINE, 0.75))
      : "";
    return (
      grid +
      (showsLabels(axis) ? label(xOf(value), labelsAt, "middle", axis.font, tickText(value, axis)) : "")
    );
  });
  const line = axis.visible
    ? rule(plot.left, y, plot.left + plot.width, y, stroke(axis.line, AXIS, 0.75))
    : "";
  return parts.join("") + line + horizontalTitle(axis, plot);
}

/** @param below height of the labels between the plot and the title */
export function horizontalTitle(
  { title, font }: ChartAxis,
  plot: Box,
  below: number = font.size * 1.4,
): string {
  if (!title.visible) return "";
  const y = plot.top + plot.height + TICK_GAP + below + title.font.size * 0.7;
  return label(plot.left + plot.width / 2, y, "middle", title.font, title.text);
}

/** A level axis with one name a category. @param labels null where it shows none */
export function categoryAxis(
  axis: ChartAxis,
  labels: CategoryLabels | null,
  count: number,
  scale: Scale,
  plot: Box,
): string {
  const step = plot.width / Math.max(1, count);
  const y = plot.top + plot.height * (1 - scale.at(Math.min(scale.to, Math.max(scale.from, 0))));
  const top = plot.top + plot.height + TICK_GAP;
  const names = labels ? drawLabels(labels, axis.font, top, (index) => plot.left + (index + 0.5) * step) : "";
  const line = axis.visible
    ? rule(plot.left, y, plot.left + plot.width, y, stroke(axis.line, AXIS, 0.75))
    : "";
  return line + names + horizontalTitle(axis, plot, labels?.height);
}

/** An upright axis with one name a category, cut to the room beside the plot. @param x where the axis stands */
export function barAxis(
  axis: ChartAxis,
  names: readonly string[],
  yOf: (index: number) => number,
  x: number,
  plot: Box,
): string {
  const { size } = axis.font;
  const every = Math.max(1, Math.ceil((size * 1.1 * names.length) / Math.max(1, plot.height)));
  const room = (plot.left - TICK_GAP - (axis.title.visible ? 16 : 0)) / size;
  const labels = names.map((name, index) =>
    showsLabels(axis) && index % every === 0
      ? label(plot.left - TICK_GAP, yOf(index), "end", axis.font, cutText(name, room))
      : "",
  );
  const line = axis.visible
    ? rule(x, plot.top, x, plot.top + plot.height, stroke(axis.line, AXIS, 0.75))
    : "";
  return line + labels.join("") + verticalTitle(axis, plot, room * size);
}
