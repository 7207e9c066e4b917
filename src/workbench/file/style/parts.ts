import type { BorderLine, CellStyle, EdgeName } from "../../book/types";
import { same } from "../same";
import { replaceSection, type Sections } from "../xml/sections";
import { attributes } from "../xml/text";
import { argb } from "./colors";
import { borderOnDisk, UNDERLINES, wordOnDisk } from "./words";

const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The base's `<font>` with what differs; null if nothing does. */
export function fontXml(font: Sections | null, base: CellStyle, style: CellStyle): string | null {
  const sections: Sections = { head: "<font>", children: font?.children ?? [], tail: "</font>" };
  const before = sections.children;
  const put = (name: string, xml: string): void =>
    replaceSection(sections, FONT_ORDER, name, xml === "" ? [] : [xml]);
  if (style.bold !== base.bold) put("b", style.bold ? "<b/>" : "");
  if (style.italic !== base.italic) put("i", style.italic ? "<i/>" : "");
  if (style.strikethrough !== base.strikethrough) put("strike", style.strikethrough ? "<strike/>" : "");
  if (style.underline !== base.underline) put("u", underlineXml(style.underline));
  if (style.fontSize !== base.fontSize) put("sz", `<sz val="${style.fontSize}"/>`);
  if (style.fontColor !== base.fontColor) put("color", `<color rgb="${argb(style.fontColor)}"/>`);
  if (style.fontName !== base.fontName) {
    put("name", `<name${attributes({ val: style.fontName })}/>`);
    for (const followed of ["family", "charset", "scheme"]) put(followed, "");
  }
  if (sections.children === before) return null;
  return `<font>${sections.children.map((each) => each.xml).join("")}</font>`;
}

function underlineXml(underline: string): string {
  const word = wordOnDisk(UNDERLINES, underline, "single");
  return word === "none" ? "" : word === "single" ? "<u/>" : `<u val="${word}"/>`;
}

export function fillXml(color: string | null): string {
  if (color === null) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const EDGES: readonly [name: string, edge: EdgeName][] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];

/** The base's `<border>` with the edges that differ. */
export function borderXml(border: Sections | null, base: CellStyle, style: CellStyle): string {
  const order = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
  const sections: Sections = { head: "", children: border?.children ?? [], tail: "" };
  for (const [name, edge] of EDGES) {
    if (!same(base.borders[edge], style.borders[edge]))
      replaceSection(sections, order, name, [lineXml(name, style.borders[edge])]);
  }
  const { DiagonalDown: down, DiagonalUp: up } = style.borders;
  if (!same([base.borders.DiagonalDown, base.borders.DiagonalUp], [down, up]))
    replaceSection(sections, order, "diagonal", [lineXml("diagonal", down ?? up)]);
  const start = attributes({ diagonalUp: up ? 1 : null, diagonalDown: down ? 1 : null });
  return `<border${start}>${sections.children.map((each) => each.xml).join("")}</border>`;
}

function lineXml(name: string, line: BorderLine | undefined): string {
  const style = line ? borderOnDisk(line.style, line.weight) : null;
  return line && style !== null
    ? `<${name} style="${style}"><color rgb="${argb(line.color)}"/></${name}>`
    : `<${name}/>`;
}
