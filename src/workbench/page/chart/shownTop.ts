import { topOf } from "../../book/geometry";
import type { Book, Sheet } from "../../book/types";
import { fittedHeights } from "../toUniver/rowFit";

/**
 * Where a chart lies in the grid, in points from the sheet's top: at the same cells as in the workbook, whose rows the
 * grid has made higher to fit them.
 */
export class ShownTops {
  /** Rows that the grid made higher, from above. */
  private readonly grown: readonly { readonly top: number; readonly usual: number; readonly more: number }[];

  constructor(book: Book, sheet: Sheet) {
    this.grown = [...fittedHeights(book, sheet)]
      .filter(([row]) => !sheet.hiddenRows.has(row))
      .map(([row, height]) => ({
        top: topOf(sheet, row),
        usual: sheet.defaultRowHeight,
        more: height - sheet.defaultRowHeight,
      }))
      .sort((one, other) => one.top - other.top);
  }

  /** From the workbook's distance to the grid's. */
  shown(top: number): number {
    const shares = this.grown.map((row) => row.more * clamp((top - row.top) / row.usual));
    return top + shares.reduce((sum, each) => sum + each, 0);
  }

  /** From the grid's distance to the workbook's. */
  own(shown: number): number {
    let top = shown;
    for (const { top: from, usual, more } of this.grown) {
      if (top <= from) break;
      top -= more * clamp((top - from) / (usual + more));
    }
    return top;
  }
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
