import { newAxis } from "../../book/newChart";
import type { ChartAxis } from "../../book/types";
import { child, type Element, flag } from "../xml/parse";
import { numberOf, readLine, settingOf } from "./readShape";
import { readFont, readRuns } from "./readText";
import { TICK_LABELS, TICK_MARKS, wordFor } from "./terms";

const CROSSINGS = { autoZero: "Automatic", max: "Maximum", min: "Minimum" } as const;

function readTitle(axis: Element, font: ChartAxis["font"]): ChartAxis["title"] {
  const title = child(axis, "title");
  const runs = readRuns(child(child(title, "tx"), "rich"), font);
  const first = runs[0] ?? readFont(title, font);
  return {
    visible: title !== null,
    text: runs.map(({ text }) => text).join(""),
    font: { ...first, text: "" },
  };
}

/**
 * One axis as Excel has it. Where the other axis crosses it stands in the file with that other axis.
 *
 * @param other the axis that crosses this one; null where the file has none
 */
export function readAxis(axis: Element | null, other: Element | null): ChartAxis {
  const plain = newAxis(false);
  if (!axis) return { ...plain, visible: false };
  const scaling = child(axis, "scaling");
  const grid = child(axis, "majorGridlines");
  const format = child(axis, "numFmt")?.attributes;
  const crosses = settingOf(other, "crosses") as keyof typeof CROSSINGS | null;
  const crossesAt = numberOf(other, "crossesAt");
  const font = readFont(axis, plain.font);
  return {
    visible: !flag(settingOf(axis, "delete") ?? undefined),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    minorUnit: numberOf(axis, "minorUnit"),
    reversed: settingOf(scaling, "orientation") === "maxMin",
    title: readTitle(axis, plain.title.font),
    crosses: crossesAt === null ? CROSSINGS[crosses ?? "autoZero"] : "Custom",
    crossesAt,
    numberFormat: format && !flag(format.sourceLinked) ? (format.formatCode ?? null) : null,
    tickLabelPosition: wordFor(TICK_LABELS, settingOf(axis, "tickLblPos")) ?? "NextToAxis",
    majorTickMark: wordFor(TICK_MARKS, settingOf(axis, "majorTickMark")) ?? "Outside",
    minorTickMark: wordFor(TICK_MARKS, settingOf(axis, "minorTickMark")) ?? "None",
    majorGridlines: { visible: grid !== null, line: readLine(grid, plain.majorGridlines.line) },
    line: readLine(axis, plain.line),
    font,
  };
}
