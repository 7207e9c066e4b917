import type { BorderLine, CellStyle, EdgeName } from "../../book/types";
import { child, children, type Element, flag, numeric } from "../xml/parse";
import { type Palette, readColor } from "./colors";
import { BUILT_IN_FORMATS } from "./numberFormats";
import { BORDERS, HORIZONTALS, UNDERLINES, VERTICALS } from "./words";

/** Styles of the file: one a `<xf>` of cellXfs, in its order. */
export function readStyles(root: Element, palette: Palette): CellStyle[] {
  const formats = new Map<number, string>(
    children(child(root, "numFmts"), "numFmt").map(({ attributes: { numFmtId, formatCode } }) => [
      Number(numFmtId),
      formatCode ?? "General",
    ]),
  );
  const fonts = children(child(root, "fonts"), "font").map((font) => readFont(font, palette));
  const fills = children(child(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = children(child(root, "borders"), "border").map((border) => readBorders(border, palette));
  const fallback = readFont(null, palette);
  return children(child(root, "cellXfs"), "xf").map((xf, origin) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const format = Number(numFmtId ?? 0);
    return {
      numberFormat: formats.get(format) ?? BUILT_IN_FORMATS[format] ?? "General",
      ...(fonts[Number(fontId ?? 0)] ?? fallback),
      fill: fills[Number(fillId ?? 0)] ?? null,
      ...readAlignment(child(xf, "alignment")),
      locked: flag(child(xf, "protection")?.attributes.locked, true),
      formulaHidden: flag(child(xf, "protection")?.attributes.hidden),
      borders: borders[Number(borderId ?? 0)] ?? {},
      origin,
    };
  });
}

type FontStyle = Pick<
  CellStyle,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor"
>;

export function readFont(font: Element | null, palette: Palette): FontStyle {
  const on = (name: string): boolean => {
    const element = child(font, name);
    return element !== null && flag(element.attributes.val, true);
  };
  const underline = child(font, "u");
  return {
    fontName: child(font, "name")?.attributes.val ?? "Calibri",
    fontSize: numeric(child(font, "sz")?.attributes.val) ?? 11,
    bold: on("b"),
    italic: on("i"),
    underline: underline ? (UNDERLINES[underline.attributes.val ?? "single"] ?? "Single") : "None",
    strikethrough: on("strike"),
    fontColor: readColor(child(font, "color"), palette) ?? "#000000",
  };
}

/** Colour of a solid fill; of a pattern, that of its ground. */
function readFill(fill: Element, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (!pattern || type === "none") return null;
  return readColor(child(pattern, type === "solid" ? "fgColor" : "bgColor"), palette);
}

function readAlignment(
  alignment: Element | null,
): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent"> {
  const { horizontal, vertical, wrapText, indent } = alignment?.attributes ?? {};
  return {
    horizontal: HORIZONTALS[horizontal ?? "general"] ?? "General",
    vertical: VERTICALS[vertical ?? "bottom"] ?? "Bottom",
    wrap: flag(wrapText),
    indent: numeric(indent) ?? 0,
  };
}

function readBorders(border: Element, palette: Palette): CellStyle["borders"] {
  const borders: Partial<Record<EdgeName, BorderLine>> = {};
  const read = (name: string, edge: EdgeName): void => {
    const line = child(border, name);
    const [style, weight] = BORDERS[line?.attributes.style ?? "none"] ?? [];
    if (line && style !== undefined && weight !== undefined)
      borders[edge] = { style, weight, color: readColor(child(line, "color"), palette) ?? "#000000" };
  };
  read("top", "EdgeTop");
  read("left", "EdgeLeft");
  read("bottom", "EdgeBottom");
  read("right", "EdgeRight");
  if (flag(border.attributes.diagonalDown)) read("diagonal", "DiagonalDown");
  if (flag(border.attributes.diagonalUp)) read("diagonal", "DiagonalUp");
  return borders;
}
