import type { Sheet } from "../../book/types";
import { child, type Element } from "../xml/parse";
import { attributes } from "../xml/text";
import { readDefaultWidth } from "./columns";

/** `<sheetFormatPr>`: default sizes, and how deep rows and columns are grouped. */
export function formatXml(sheet: Sheet, root: Element): string {
  const known = child(root, "sheetFormatPr")?.attributes;
  const depth = (levels: ReadonlyMap<number, number>): number | null =>
    [...levels.values()].reduce((deepest, level) => Math.max(deepest, level), 0) || null;
  return `<sheetFormatPr${attributes({
    ...known,
    ...(sheet.defaultColumnWidth !== readDefaultWidth(root) && { defaultColWidth: sheet.defaultColumnWidth }),
    defaultRowHeight: sheet.defaultRowHeight,
    outlineLevelRow: depth(sheet.rowOutline),
    outlineLevelCol: depth(sheet.columnOutline),
  })}/>`;
}
