import type { Sheet } from "../../book/types";
import { argb, type Palette, readColor } from "../style/colors";
import { child, type Element } from "../xml/parse";
import { replaceSection, sectionsOf } from "../xml/sections";
import { attributes } from "../xml/text";

export function readTabColor(root: Element, palette: Palette): string {
  return readColor(child(child(root, "sheetPr"), "tabColor"), palette) ?? "";
}

const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** `<sheetPr>` with the tab's colour and whether the pages are fitted; "" where there is nothing to say. */
export function propertiesXml(sheet: Sheet, root: Element, rest: string, palette: Palette): string {
  const element = child(root, "sheetPr");
  const sections = element ? sectionsOf(rest, element) : { head: "", children: [], tail: "" };
  if (sheet.tabColor !== readTabColor(root, palette)) {
    const color = sheet.tabColor === "" ? [] : [`<tabColor rgb="${argb(sheet.tabColor)}"/>`];
    replaceSection(sections, ORDER, "tabColor", color);
  }
  const setUp = child(element, "pageSetUpPr")?.attributes;
  const isFitted = sheet.page.fitToWidth !== null || sheet.page.fitToHeight !== null;
  const fitted = attributes({ ...setUp, fitToPage: isFitted ? 1 : null });
  replaceSection(sections, ORDER, "pageSetUpPr", fitted === "" ? [] : [`<pageSetUpPr${fitted}/>`]);
  const start = attributes(element?.attributes ?? {});
  const content = sections.children.map((each) => each.xml).join("");
  return start === "" && content === "" ? "" : `<sheetPr${start}>${content}</sheetPr>`;
}
