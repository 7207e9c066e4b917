import { formatAreas } from "../sheet/areas";
import type { Area } from "../../book/types";
import { child, type Element } from "../xml/parse";

/**
 * Rules that Excel 2010 brought stand in a sheet's extension list ([MS-XLSX] 2.3.1): validations that name other
 * sheets, rules that do, and the finer looks of data bars. There cells stand in an element, `<xm:sqref>`.
 */

/** The lists of that name among a sheet's extensions: "dataValidations", "conditionalFormattings". */
export function extensionLists(root: Element, name: string): Element[] {
  const extensions = child(root, "extLst")?.children ?? [];
  return extensions.flatMap((extension) => extension.children.filter((each) => each.name === name));
}

/** The raw text of a list's item with only one of its rules. @param rest text of the part */
export function itemWith(item: Element, rule: Element, rest: string): string {
  const start = rest.slice(item.start, item.innerStart);
  const cells = child(item, "sqref");
  const place = cells ? rest.slice(cells.start, cells.end) : "";
  return start + rest.slice(rule.start, rule.end) + place + rest.slice(item.innerEnd, item.end);
}

export function withCells(raw: string, areas: readonly Area[]): string {
  return raw.replace(/(<(?:[\w.-]+:)?sqref\b[^>]*>)[^<]*(<)/, `$1${formatAreas(areas)}$2`);
}
