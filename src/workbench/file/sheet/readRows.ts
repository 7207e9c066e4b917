import type { Sheet } from "../../book/types";
import { flag, numeric } from "../xml/parse";
import type { RowFormat } from "./readCells";

/** Puts what rows say about themselves into the sheet; returns the heights that Excel chose by itself. */
export function readRows(
  formats: readonly RowFormat[],
  sheet: Sheet,
  styleCount: number,
): Map<number, number> {
  const autoHeights = new Map<number, number>();
  for (const { row, attributes } of formats) {
    const height = numeric(attributes.ht);
    const style = numeric(attributes.s) ?? 0;
    const level = numeric(attributes.outlineLevel) ?? 0;
    if (height !== null) sheet.rowHeights.set(row, height);
    if (height !== null && !flag(attributes.customHeight)) autoHeights.set(row, height);
    if (flag(attributes.customFormat) && style < styleCount) sheet.rowStyles.set(row, style);
    if (flag(attributes.hidden)) sheet.hiddenRows.add(row);
    if (level > 0) sheet.rowOutline.set(row, level);
  }
  return autoHeights;
}
