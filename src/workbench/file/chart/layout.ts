import type { Place } from "../../book/types";
import { element, setting } from "./element";

export interface Size {
  readonly width: number;
  readonly height: number;
}

const share = (length: number, whole: number): number => Math.round((length / whole) * 1e6) / 1e6;

/**
 * A place set by hand, in shares of the chart; "" where Excel lays out by itself.
 *
 * @param inner true for the plot area without its tick labels
 */
export function manualLayout(place: Place, chart: Size, inner = false): string {
  const { left, top, width, height } = place;
  if (left === null && top === null) {
    return "";
  }
  const sized = width !== null && height !== null;
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      inner ? setting("c:layoutTarget", "inner") : "",
      left === null ? "" : setting("c:xMode", "edge"),
      top === null ? "" : setting("c:yMode", "edge"),
      left === null ? "" : setting("c:x", share(left, chart.width)),
      top === null ? "" : setting("c:y", share(top, chart.height)),
      sized ? setting("c:w", share(width, chart.width)) : "",
      sized ? setting("c:h", share(height, chart.height)) : "",
    ),
  );
}
