import { columnWidth, leftOf, rowHeight, topOf } from "../../book/geometry";
import type { Sheet } from "../../book/types";
import { child, type Element, numeric } from "../xml/parse";

/** Drawings count in English Metric Units. */
const EMU_PER_POINT = 12_700;

/** Points from the top left of the sheet. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an anchor of any of the three kinds puts its drawing. */
export function boundsOfAnchor(anchor: Element, sheet: Sheet): Bounds {
  const start = cornerOf(child(anchor, "from"), sheet) ?? positionOf(child(anchor, "pos"));
  const end = cornerOf(child(anchor, "to"), sheet);
  const size = child(anchor, "ext")?.attributes;
  return {
    left: exact(start.left),
    top: exact(start.top),
    width: end ? exact(end.left - start.left) : points(size?.cx),
    height: end ? exact(end.top - start.top) : points(size?.cy),
  };
}

/** Takes out what adding up fractions of points left over. */
const exact = (length: number): number => Math.round(length * EMU_PER_POINT) / EMU_PER_POINT;

type Corner = Pick<Bounds, "left" | "top">;

function cornerOf(corner: Element | null, sheet: Sheet): Corner | null {
  if (!corner) return null;
  const read = (name: string): number => numeric(child(corner, name)?.text) ?? 0;
  return {
    left: leftOf(sheet, read("col")) + read("colOff") / EMU_PER_POINT,
    top: topOf(sheet, read("row")) + read("rowOff") / EMU_PER_POINT,
  };
}

const positionOf = (position: Element | null): Corner => ({
  left: points(position?.attributes.x),
  top: points(position?.attributes.y),
});

const points = (emu: string | undefined): number => (numeric(emu) ?? 0) / EMU_PER_POINT;

/** `<xdr:from>` and `<xdr:to>`: the cells and the distances in them, so that the drawing moves and grows with its cells. */
export function cornersXml(bounds: Bounds, sheet: Sheet): string {
  const { left, top, width, height } = bounds;
  return cornerXml("xdr:from", left, top, sheet) + cornerXml("xdr:to", left + width, top + height, sheet);
}

function cornerXml(name: string, left: number, top: number, sheet: Sheet): string {
  const [column, columnOffset] = place(left, (index) => columnWidth(sheet, index));
  const [row, rowOffset] = place(top, (index) => rowHeight(sheet, index));
  return (
    `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>${columnOffset}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></${name}>`
  );
}

/** Index of the row or column at a distance, and the rest of the way in it. */
function place(distance: number, sizeOf: (index: number) => number): [index: number, offset: number] {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return [index, Math.round(rest * EMU_PER_POINT)];
}
