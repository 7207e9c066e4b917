import { getDisplayValueFromCell, type ICellData, type IRange, isDefaultFormat } from "@univerjs/core";
import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import { general } from "../../book/displayText";
import { KIND } from "../toUniver/cellData";

/** What a cell keeps free at its sides, and a column takes at least, in pixels. */
const MARGINS = 7;
const LEAST = 12;
const WRAP = 3;

let isFitting = false;

/**
 * Fits columns to their longest text, in whatever row, as Excel does at a double click on their edge. Univer looks at the
 * rows in sight alone, and makes no column narrower than usual.
 */
export function fitColumns(): void {
  if (isFitting) return;
  isFitting = true;
  SpreadsheetSkeleton.prototype.calculateAutoWidthInRange = function (this: SpreadsheetSkeleton, ranges) {
    const columns = new Set((ranges ?? []).flatMap(columnsOf));
    return [...columns].flatMap((col) => {
      const width = this.worksheet.getColVisible(col) ? widthOf(this, col) : 0;
      return width > 0 ? [{ col, width: Math.max(LEAST, width) }] : [];
    });
  };
}

const columnsOf = ({ startColumn, endColumn }: IRange): number[] =>
  Array.from({ length: endColumn - startColumn + 1 }, (_, at) => startColumn + at);

/** 0 where the column is blank. */
function widthOf({ worksheet }: SpreadsheetSkeleton, column: number): number {
  let width = 0;
  for (let row = 0; row < worksheet.getCellMatrix().getLength(); row++) {
    const cell = worksheet.getRowVisible(row) ? worksheet.getCell(row, column) : null;
    if (!cell || worksheet.getMergedCell(row, column)) continue;
    const style = worksheet.getComposedCellStyleByCellData(row, column, cell);
    if (style.tb === WRAP) continue;
    const text = textOf(cell, style.n?.pattern);
    const { leftOffset = 0, rightOffset = 0 } = cell.fontRenderExtension ?? {};
    const room = MARGINS + leftOffset + rightOffset + (style.pd?.l ?? 0);
    const font = getFontStyleString(style).fontCache;
    if (text !== "") width = Math.max(width, Math.ceil(FontCache.getMeasureText(text, font).width) + room);
  }
  return width;
}

const textOf = (cell: ICellData, pattern: string | undefined): string =>
  cell.t === KIND.number && typeof cell.v === "number" && isDefaultFormat(pattern)
    ? general(cell.v)
    : getDisplayValueFromCell(cell);
