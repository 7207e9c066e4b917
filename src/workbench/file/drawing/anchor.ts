import { columnAt, leftOf, rowAt, topOf } from "../../book/geometry";
import type { Placement } from "../../book/placement";
import type { Sheet } from "../../book/types";
import { type Edit, edited } from "../xml/edits";
import { child, type Element, numeric } from "../xml/parse";
import { attributes } from "../xml/text";
import { EMU_PER_POINT } from "./units";

const PLACEMENTS: Readonly<Record<string, Placement>> = { oneCell: "OneCell", absolute: "Absolute" };

/** How a drawing goes with its cells, by the kind of its anchor. */
export const placementOf = ({ name, attributes: { editAs = "" } }: Element): Placement =>
  name === "absoluteAnchor"
    ? "Absolute"
    : name === "oneCellAnchor"
      ? "OneCell"
      : (PLACEMENTS[editAs] ?? "TwoCell");

/** The file's word for a placement; none for the usual one. */
export const placementOnDisk = (placement: Placement): string | null =>
  Object.entries(PLACEMENTS).find(([, each]) => each === placement)?.[0] ?? null;

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

/** The raw anchor of a drawing, moved to other bounds: all that it anchors stays as it is. */
export function movedAnchor(anchor: Element, text: string, bounds: Bounds, sheet: Sheet): string {
  const tag = /^<([^\s/>]+)/.exec(text.slice(anchor.start, anchor.innerStart))?.[1] ?? "";
  const prefix = tag.slice(0, tag.indexOf(":") + 1);
  const corners = cornersXml(bounds, sheet, prefix);
  const second = corners.indexOf(`<${prefix}to>`);
  const edits: Edit[] = [];
  const replace = (name: string, xml: string): void => {
    const known = child(anchor, name);
    if (known) edits.push({ start: known.start, end: known.end, xml });
  };
  replace("from", corners.slice(0, second));
  replace("to", corners.slice(second));
  replace("pos", `<${prefix}pos${attributes({ x: emu(bounds.left), y: emu(bounds.top) })}/>`);
  replace("ext", `<${prefix}ext${attributes({ cx: emu(bounds.width), cy: emu(bounds.height) })}/>`);
  return edited(text, anchor, edits);
}

/**
 * `<xdr:from>` and `<xdr:to>`: the cells and the distances in them, so that the drawing moves and grows with its cells.
 * @param prefix of the drawing's elements, with its colon
 */
export function cornersXml(bounds: Bounds, sheet: Sheet, prefix = "xdr:"): string {
  const { left, top, width, height } = bounds;
  const corner = (name: string, x: number, y: number): string => {
    const [column, columnRest] = columnAt(sheet, x);
    const [row, rowRest] = rowAt(sheet, y);
    return cornerXml(prefix + name, prefix, [column, emu(columnRest)], [row, emu(rowRest)]);
  };
  return corner("from", left, top) + corner("to", left + width, top + height);
}

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

type Edge = readonly [index: number, offset: number];

export function cornerXml(name: string, prefix: string, [column, x]: Edge, [row, y]: Edge): string {
  const value = (word: string, number: number): string => `<${prefix}${word}>${number}</${prefix}${word}>`;
  return `<${name}>${value("col", column)}${value("colOff", x)}${value("row", row)}${value("rowOff", y)}</${name}>`;
}
