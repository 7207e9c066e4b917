import { Range } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { Bar } from "./conditionalLooks";

/** A cell as the layer of conditional formats hands it to the drawing. */
export interface CellWithBar {
  readonly bar?: Bar;
}

/** Above fills, which Univer draws at 21, and beneath texts, which it draws at 45. */
const LEVEL = 34;
const MARGIN = 2;

/** Draws data bars as Excel 2007 does: fading to white, from the cell's left edge. */
class DataBars extends SheetExtension {
  override uKey = "workbench-data-bars";
  override Z_INDEX = LEVEL;

  override draw(
    context: UniverRenderingContext,
    _scale: unknown,
    skeleton: SpreadsheetSkeleton,
    ranges?: SpreadsheetSkeleton["rowColumnSegment"][],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of ranges && ranges.length > 0 ? ranges : [rowColumnSegment])
      Range.foreach(range, (row, column) => {
        const bar = (worksheet.getCell(row, column) as CellWithBar | null)?.bar;
        if (!bar || !worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
        const width = (endX - startX - 2 * MARGIN) * bar.length;
        const fade = context.createLinearGradient(startX + MARGIN, 0, startX + MARGIN + width, 0);
        fade.addColorStop(0, bar.color);
        fade.addColorStop(1, "#FFFFFF");
        context.save();
        context.fillStyle = fade;
        context.fillRect(startX + MARGIN, startY + MARGIN, width, endY - startY - 2 * MARGIN);
        context.restore();
      });
  }
}

let isKnown = false;

/** Makes the grid draw data bars; before it has a workbook. */
export function drawDataBars(): void {
  if (!isKnown) SpreadsheetExtensionRegistry.add(DataBars);
  isKnown = true;
}
