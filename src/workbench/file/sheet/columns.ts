import { MAX_COLUMNS } from "../../book/area";
import { STANDARD_WIDTH } from "../../book/geometry";
import type { Sheet } from "../../book/types";
import { child, children, type Element, flag, numeric } from "../xml/parse";
import { attributes } from "../xml/text";

export function readColumns(root: Element, sheet: Sheet, styleCount: number): void {
  sheet.defaultColumnWidth = readDefaultWidth(root);
  const usual = sheet.defaultColumnWidth ?? STANDARD_WIDTH;
  for (const { attributes: col } of children(child(root, "cols"), "col")) {
    const width = numeric(col.width);
    const style = numeric(col.style) ?? 0;
    const level = numeric(col.outlineLevel) ?? 0;
    const last = Math.min(Number(col.max), MAX_COLUMNS);
    for (let column = Number(col.min) - 1; column < last; column++) {
      if (width !== null && (flag(col.customWidth) || width !== usual)) sheet.columnWidths.set(column, width);
      if (style > 0 && style < styleCount) sheet.columnStyles.set(column, style);
      if (flag(col.hidden)) sheet.hiddenColumns.add(column);
      if (level > 0) sheet.columnOutline.set(column, level);
    }
  }
}

/** A base width is the number of digits that fit; the margins and the grid line make five pixels more, in steps of eight. */
export function readDefaultWidth(root: Element): number | null {
  const format = child(root, "sheetFormatPr")?.attributes;
  const width = numeric(format?.defaultColWidth);
  if (width !== null) return width;
  const base = numeric(format?.baseColWidth);
  return base === null || base === 8 ? null : (Math.ceil((base * 7 + 5) / 8) * 8) / 7;
}

/** `<cols>`: neighbours that are alike share an element. */
export function columnsXml(sheet: Sheet, style: (index: number) => number): string {
  const { columnWidths, columnStyles, hiddenColumns, columnOutline, defaultColumnWidth } = sheet;
  const all = [columnWidths, columnStyles, hiddenColumns, columnOutline].flatMap((each) => [...each.keys()]);
  const spans: { first: number; last: number; format: string }[] = [];
  for (const column of [...new Set(all)].sort((one, other) => one - other)) {
    const own = columnStyles.get(column);
    const width = columnWidths.get(column);
    const format = attributes({
      width: width ?? defaultColumnWidth ?? STANDARD_WIDTH,
      style: own === undefined ? null : style(own) || null,
      hidden: hiddenColumns.has(column) || null,
      customWidth: width === undefined ? null : 1,
      outlineLevel: columnOutline.get(column) || null,
    });
    const before = spans.at(-1);
    if (before && before.last === column - 1 && before.format === format) before.last = column;
    else spans.push({ first: column, last: column, format });
  }
  if (spans.length === 0) return "";
  return `<cols>${spans.map(({ first, last, format }) => `<col min="${first + 1}" max="${last + 1}"${format}/>`).join("")}</cols>`;
}
