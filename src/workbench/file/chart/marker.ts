import { element, setting } from "./element";
import { fillOf } from "./shape";
import { MARKERS } from "./terms";

/** Excel's default width of a mark's edge, 0.75 pt. */
const EDGE = 9525;

export interface MarkerFormat {
  readonly markerStyle: string | null;
  readonly markerSize: number | null;
  readonly markerFill: string | null;
  readonly markerLine: string | null;
}

/** @returns "" where everything about the mark is Excel's to choose */
export function marker({ markerStyle, markerSize, markerFill, markerLine }: MarkerFormat): string {
  const symbol = MARKERS[markerStyle ?? ""];
  const fill = fillOf(markerFill);
  const edge = markerLine === null ? "" : element("a:ln", { w: EDGE }, fillOf(markerLine));
  const content = [
    symbol === undefined ? "" : setting("c:symbol", symbol),
    markerSize === null ? "" : setting("c:size", Math.round(markerSize)),
    fill + edge === "" ? "" : element("c:spPr", {}, fill, edge),
  ].join("");
  return content === "" ? "" : element("c:marker", {}, content);
}
