import type { CellStyle, ConditionalFormat } from "../../book/types";
import { same } from "../same";
import { child, children, type Element, parseXml } from "../xml/parse";
import { joinSections, replaceSection, type Sections, sectionsOf, splitSections } from "../xml/sections";
import { attributes, encodeAttribute } from "../xml/text";
import type { Palette } from "./colors";
import { differentialXml } from "./differential";
import { borderXml, fillXml, fontXml } from "./parts";
import { builtInNumber, FIRST_CUSTOM_FORMAT } from "./numberFormats";
import { readStyles } from "./readStyles";
import { HORIZONTALS, VERTICALS, wordOnDisk } from "./words";
import { XmlList } from "./xmlList";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The style sheet of a file: gives styles their index, and adds the ones it does not have yet at the end. */
export class StyleSheet {
  private readonly root: Element;
  private readonly styles: CellStyle[];
  private readonly lists: Record<"numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", XmlList>;
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly text: string,
    palette: Palette,
  ) {
    const root = (this.root = parseXml(text));
    this.styles = readStyles(root, palette);
    const list = (name: string): XmlList =>
      new XmlList(name, child(root, name)?.children.map((each) => text.slice(each.start, each.end)) ?? []);
    this.lists = {
      numFmts: list("numFmts"),
      fonts: list("fonts"),
      fills: list("fills"),
      borders: list("borders"),
      cellXfs: list("cellXfs"),
      dxfs: list("dxfs"),
    };
    for (const { attributes: format } of child(root, "numFmts")?.children ?? [])
      this.formats.set(format.formatCode ?? "", Number(format.numFmtId));
  }

  /** Index in cellXfs: that of the style it comes from where nothing differs, else of a copy that differs in just that. */
  indexOf(style: CellStyle): number {
    const origin = style.origin ?? this.styles.findIndex((each) => same(each, style));
    const index = Math.max(0, origin);
    const base = this.styles[index];
    const xf = children(child(this.root, "cellXfs"), "xf")[index];
    if (!base || !xf || same(base, style)) return index;
    return this.lists.cellXfs.add(this.derive(xf, base, style));
  }

  /** Index of the differential format of a conditional format. */
  differential(format: ConditionalFormat["format"]): number {
    return this.lists.dxfs.add(differentialXml(format));
  }

  /** The part's text; null if nothing was added. */
  xml(): string | null {
    const added = Object.values(this.lists).filter((list) => list.isChanged);
    if (added.length === 0) return null;
    const sections = splitSections(this.text);
    for (const list of added) replaceSection(sections, ORDER, list.name, [list.xml()]);
    return joinSections(sections);
  }

  private derive(xf: Element, base: CellStyle, style: CellStyle): string {
    const { fonts, fills, borders } = this.lists;
    const changed: Record<string, string | number> = {};
    if (style.numberFormat !== base.numberFormat) {
      changed.numFmtId = this.formatNumber(style.numberFormat);
      changed.applyNumberFormat = 1;
    }
    const font = this.part("fonts", xf.attributes.fontId);
    const newFont = fontXml(font, base, style);
    if (newFont !== null) Object.assign(changed, { fontId: fonts.add(newFont), applyFont: 1 });
    if (style.fill !== base.fill)
      Object.assign(changed, { fillId: fills.add(fillXml(style.fill)), applyFill: 1 });
    if (!same(style.borders, base.borders)) {
      const border = this.part("borders", xf.attributes.borderId);
      Object.assign(changed, { borderId: borders.add(borderXml(border, base, style)), applyBorder: 1 });
    }
    const alignment = alignmentXml(xf, base, style);
    const protection = protectionXml(xf, base, style);
    if (alignment !== null) changed.applyAlignment = 1;
    if (protection !== null) changed.applyProtection = 1;
    const sections = sectionsOf(this.text, xf);
    const order = ["alignment", "protection", "extLst"];
    if (alignment !== null) replaceSection(sections, order, "alignment", [alignment]);
    if (protection !== null) replaceSection(sections, order, "protection", [protection]);
    const content = sections.children.map((each) => each.xml).join("");
    return `<xf${attributes({ ...xf.attributes, ...changed })}${content === "" ? "/>" : `>${content}</xf>`}`;
  }

  /** The font or border that an xf names, taken apart. */
  private part(list: string, index = "0"): Sections | null {
    const element = child(this.root, list)?.children[Number(index)];
    return element ? sectionsOf(this.text, element) : null;
  }

  private formatNumber(format: string): number {
    const known = this.formats.get(format) ?? builtInNumber(format);
    if (known !== null) return known;
    const number = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.values()) + 1;
    this.formats.set(format, number);
    this.lists.numFmts.add(`<numFmt numFmtId="${number}" formatCode="${encodeAttribute(format)}"/>`);
    return number;
  }
}

function alignmentXml(xf: Element, base: CellStyle, style: CellStyle): string | null {
  const pick = ({ horizontal, vertical, wrap, indent }: CellStyle): unknown[] => [
    horizontal,
    vertical,
    wrap,
    indent,
  ];
  if (same(pick(base), pick(style))) return null;
  return `<alignment${attributes({
    ...child(xf, "alignment")?.attributes,
    horizontal: style.horizontal === "General" ? null : wordOnDisk(HORIZONTALS, style.horizontal, "general"),
    vertical: style.vertical === "Bottom" ? null : wordOnDisk(VERTICALS, style.vertical, "bottom"),
    wrapText: style.wrap ? 1 : null,
    indent: style.indent || null,
  })}/>`;
}

function protectionXml(xf: Element, base: CellStyle, style: CellStyle): string | null {
  if (style.locked === base.locked && style.formulaHidden === base.formulaHidden) return null;
  return `<protection${attributes({
    ...child(xf, "protection")?.attributes,
    locked: style.locked ? null : 0,
    hidden: style.formulaHidden ? 1 : null,
  })}/>`;
}
