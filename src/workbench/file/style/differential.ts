import type { ConditionalFormat } from "../../book/types";
import { child, type Element, flag } from "../xml/parse";
import { argb, type Palette, readColor } from "./colors";

type Format = ConditionalFormat["format"];

/** What a conditional format changes of a cell; null: left as it is. In such formats the ground colour of a fill is its colour. */
export function readDifferential(dxf: Element | null, palette: Palette): Format {
  const font = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const on = (name: string): boolean | null => {
    const element = child(font, name);
    return element ? flag(element.attributes.val, true) : null;
  };
  return {
    fontColor: readColor(child(font, "color"), palette),
    bold: on("b"),
    italic: on("i"),
    fill: readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), palette),
  };
}

export function differentialXml({ fontColor, bold, italic, fill }: Format): string {
  const on = (name: string, value: boolean | null): string =>
    value === null ? "" : value ? `<${name}/>` : `<${name} val="0"/>`;
  const color = fontColor === null ? "" : `<color rgb="${argb(fontColor)}"/>`;
  const font = on("b", bold) + on("i", italic) + color;
  return (
    "<dxf>" +
    (font === "" ? "" : `<font>${font}</font>`) +
    (fill === null ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`) +
    "</dxf>"
  );
}
