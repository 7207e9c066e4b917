import type { ChartAxis } from "../../book/types";
import { element, setting } from "./element";
import { outline, shape } from "./shape";
import { TICK_LABELS, TICK_MARKS } from "./terms";
import { richText, textProperties } from "./text";

export interface AxisPlace {
  readonly id: number;
  /** The axis it crosses. */
  readonly other: number;
  readonly position: "b" | "l" | "r";
  /** Categories are counted, values are measured. */
  readonly counted: boolean;
  /** Whether marks stand between the ticks, as columns do, rather than on them. */
  readonly between: boolean;
}

function crossing(other: ChartAxis): string {
  if (other.crosses === "Custom" && other.crossesAt !== null) return setting("c:crossesAt", other.crossesAt);
  const codes = { Automatic: "autoZero", Maximum: "max", Minimum: "min", Custom: "autoZero" } as const;
  return setting("c:crosses", codes[other.crosses]);
}

function title(axis: ChartAxis, upright: boolean): string {
  if (!axis.title.visible || axis.title.text === "") return "";
  const text = richText([{ ...axis.title.font, text: axis.title.text }], { rotation: upright ? -90 : null });
  return element("c:title", {}, element("c:tx", {}, text), setting("c:overlay", false));
}

/**
 * One axis of a chart.
 *
 * @param other the axis that crosses this one: where it is crossed is kept there, by Excel's reckoning
 */
export function axisXml(axis: ChartAxis, other: ChartAxis, place: AxisPlace): string {
  const grid = axis.majorGridlines.visible
    ? element("c:majorGridlines", {}, shape("", outline(axis.majorGridlines.line)))
    : "";
  return element(
    place.counted ? "c:catAx" : "c:valAx",
    {},
    setting("c:axId", place.id),
    element(
      "c:scaling",
      {},
      setting("c:orientation", axis.reversed ? "maxMin" : "minMax"),
      axis.maximum === null || place.counted ? "" : setting("c:max", axis.maximum),
      axis.minimum === null || place.counted ? "" : setting("c:min", axis.minimum),
    ),
    setting("c:delete", !axis.visible),
    setting("c:axPos", place.position),
    grid,
    title(axis, place.position === "l" || place.position === "r"),
    element("c:numFmt", {
      formatCode: axis.numberFormat ?? "General",
      sourceLinked: axis.numberFormat === null,
    }),
    setting("c:majorTickMark", TICK_MARKS[axis.majorTickMark] ?? "out"),
    setting("c:minorTickMark", TICK_MARKS[axis.minorTickMark] ?? "none"),
    setting("c:tickLblPos", TICK_LABELS[axis.tickLabelPosition] ?? "nextTo"),
    shape("", outline(axis.line)),
    textProperties(axis.font),
    setting("c:crossAx", place.other),
    crossing(other),
    place.counted
      ? setting("c:auto", true) + setting("c:lblAlgn", "ctr") + setting("c:lblOffset", 100)
      : setting("c:crossBetween", place.between ? "between" : "midCat"),
    place.counted || axis.majorUnit === null ? "" : setting("c:majorUnit", axis.majorUnit),
    place.counted || axis.minorUnit === null ? "" : setting("c:minorUnit", axis.minorUnit),
  );
}
