import type { LineFormat, Place } from "../../book/types";
import { EMU_PER_POINT } from "../drawing/units";
import { child, type Element, numeric } from "../xml/parse";
import type { Size } from "./layout";
import { DASHES, wordFor } from "./terms";

/** What `<name val="…"/>` under an element says; null where it is not there. */
export function settingOf(element: Element | null, name: string): string | null {
  return child(element, name)?.attributes.val ?? null;
}

export function numberOf(element: Element | null, name: string): number | null {
  return numeric(settingOf(element, name) ?? undefined);
}

/** The colour of a solid fill; null for a theme's colour, another fill or none. */
export function colorOf(element: Element | null): string | null {
  const code = settingOf(child(element, "solidFill"), "srgbClr");
  return code === null ? null : `#${code.toUpperCase()}`;
}

/** 0 solid .. 1 invisible. */
export function transparencyOf(element: Element | null): number {
  const alpha = numberOf(child(child(element, "solidFill"), "srgbClr"), "alpha");
  return alpha === null ? 0 : 1 - alpha / 100000;
}

/** The outline of a part's shape properties, over what it would have without. */
export function readLine(part: Element | null, otherwise: LineFormat): LineFormat {
  const line = child(child(part, "spPr"), "ln");
  if (!line) return otherwise;
  const width = numeric(line.attributes.w);
  const visible = child(line, "noFill") === null;
  const color = colorOf(line);
  const dash = wordFor(DASHES, settingOf(line, "prstDash")) ?? (color === null ? "Automatic" : "Continuous");
  return {
    visible,
    color,
    style: visible ? dash : "None",
    weight: width === null ? null : width / EMU_PER_POINT,
  };
}

/** A place set by hand, in points; all null where Excel lays out by itself. */
export function readPlace(part: Element | null, chart: Size): Place {
  const layout = child(child(part, "layout"), "manualLayout");
  const length = (name: string, whole: number): number | null => {
    const share = numberOf(layout, name);
    return share === null ? null : share * whole;
  };
  return {
    left: length("x", chart.width),
    top: length("y", chart.height),
    width: length("w", chart.width),
    height: length("h", chart.height),
  };
}
