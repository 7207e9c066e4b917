import type { LineFormat } from "../../book/types";
import { EMU_PER_POINT } from "../drawing/units";
import { element, setting } from "./element";
import { DASHES } from "./terms";

/** @param transparency 0 solid .. 1 invisible */
export function solidFill(color: string, transparency = 0): string {
  const alpha = transparency > 0 ? setting("a:alpha", Math.round((1 - transparency) * 100000)) : "";
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }, alpha));
}

/** A fill as set: "" for none; null, Excel's choice, is not written. */
export function fillOf(color: string | null, transparency = 0): string {
  if (color === null) return "";
  return color === "" ? NO_FILL : solidFill(color, transparency);
}

/** The theme's colour that Excel gives to the series at `index`. */
export function accent(index: number): string {
  return element("a:solidFill", {}, setting("a:schemeClr", `accent${(index % 6) + 1}`));
}

/**
 * A line as set; "" where everything about it is Excel's to choose.
 *
 * @param automatic the fill of a line without a colour of its own
 */
export function outline(line: LineFormat, automatic = ""): string {
  if (!line.visible || line.style === "None") {
    return element("a:ln", {}, element("a:noFill", {}));
  }
  const width = line.weight === null ? null : Math.round(line.weight * EMU_PER_POINT);
  const color = line.color === null ? automatic : solidFill(line.color);
  const dash = DASHES[line.style];
  if (width === null && color === "" && dash === undefined) {
    return "";
  }
  return element("a:ln", { w: width }, color, dash === undefined ? "" : setting("a:prstDash", dash));
}

/** Shape properties around a fill and an outline, left out when both are empty. */
export function shape(fill: string, line: string): string {
  return fill === "" && line === "" ? "" : element("c:spPr", {}, fill, line);
}

export const NO_FILL = element("a:noFill", {});
