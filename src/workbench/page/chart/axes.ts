import { displayText, general } from "../../book/displayText";
import type { ChartAxis } from "../../book/types";
import type { Box } from "./frame";
import type { Scale } from "./scale";
import { label, stroke, svg } from "./svg";

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

const showsLabels = (axis: ChartAxis): boolean => axis.visible && axis.tickLabelPosition !== "None";

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

function verticalTitle({ title }: ChartAxis, plot: Box): string {
  if (!title.visible) return "";
  const x = plot.left - 36;
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

export function horizontalTitle({ title, font }: ChartAxis, plot: Box): string {
  if (!title.visible) return "";
  const y = plot.top + plot.height + TICK_GAP + font.size * 1.4 + title.font.size * 0.7;
  return label(plot.left + plot.width / 2, y, "middle", title.font, title.text);
}

/** A level axis with one name a category; as many names are left out as do not fit. */
export function categoryAxis(axis: ChartAxis, names: readonly string[], scale: Scale, plot: Box): string {
  const bottom = plot.top + plot.height;
  const width = plot.width / Math.max(1, names.length);
  const longest = Math.max(1, ...names.map((name) => name.length)) * axis.font.size * 0.55;
  const every = Math.max(1, Math.ceil(longest / width));
  const y = plot.top + plot.height * (1 - scale.at(Math.min(scale.to, Math.max(scale.from, 0))));
  const labels = names.map((name, index) =>
    showsLabels(axis) && index % every === 0
      ? label(
          plot.left + (index + 0.5) * width,
          bottom + TICK_GAP + axis.font.size / 2,
          "middle",
          axis.font,
          name,
        )
      : "",
  );
  const line = axis.visible
    ? rule(plot.left, y, plot.left + plot.width, y, stroke(axis.line, AXIS, 0.75))
    : "";
  return line + labels.join("") + horizontalTitle(axis, plot);
}
