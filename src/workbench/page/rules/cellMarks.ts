import { Range } from "@univerjs/core";
import {
  SheetExtension,
  SpreadsheetExtensionRegistry,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { Bar } from "./conditionalLooks";
import type { Icon } from "./icons";

/** A cell as the layer of conditional formats hands it to the drawing. */
export interface CellWithMarks {
  readonly bar?: Bar;
  readonly icon?: Icon;
}

type Cell = ReturnType<SpreadsheetSkeleton["getCellWithCoordByIndex"]>;

/** Above fills, which Univer draws at 21, and beneath texts, which it draws at 45. */
const LEVEL = 34;
const MARGIN = 2;
const ICON_SIZE = 16;
/** The grid that icons are made on. */
const ICON_UNITS = 16;

/** How much of a cell its icon takes. */
export const ICON_ROOM = ICON_SIZE + MARGIN;

/** Draws data bars and icons beneath the cells' texts. */
class CellMarks extends SheetExtension {
  override uKey = "workbench-cell-marks";
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
        const { bar, icon } = (worksheet.getCell(row, column) ?? {}) as CellWithMarks;
        if (!bar && !icon) return;
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const cell = skeleton.getCellWithCoordByIndex(row, column, false);
        context.save();
        if (bar) drawBar(context, cell, bar);
        if (icon) drawIcon(context, cell, icon);
        context.restore();
      });
  }
}

/** As Excel 2007 does: fading to white, from the cell's left edge. */
function drawBar(context: UniverRenderingContext, { startX, startY, endX, endY }: Cell, bar: Bar): void {
  const width = (endX - startX - 2 * MARGIN) * bar.length;
  const fade = context.createLinearGradient(startX + MARGIN, 0, startX + MARGIN + width, 0);
  fade.addColorStop(0, bar.color);
  fade.addColorStop(1, "#FFFFFF");
  context.fillStyle = fade;
  context.fillRect(startX + MARGIN, startY + MARGIN, width, endY - startY - 2 * MARGIN);
}

/** At the cell's left edge and foot, where Excel has it. */
function drawIcon(context: UniverRenderingContext, { startX, startY, endX, endY }: Cell, icon: Icon): void {
  context.beginPath();
  context.rect(startX, startY, endX - startX, endY - startY);
  context.clip();
  context.translate(startX + MARGIN, endY - ICON_SIZE - MARGIN);
  context.scale(ICON_SIZE / ICON_UNITS, ICON_SIZE / ICON_UNITS);
  for (const { path, fill, line, turned = 0 } of icon) {
    const middle = ICON_UNITS / 2;
    const turn = new DOMMatrix().translate(middle, middle).rotate(turned).translate(-middle, -middle);
    const shape = new Path2D();
    shape.addPath(new Path2D(path), turn);
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(shape);
    }
    if (line === undefined) continue;
    context.strokeStyle = line;
    context.lineWidth = 2;
    context.lineCap = "round";
    context.stroke(shape);
  }
}

let isKnown = false;

/** Makes the grid draw data bars and icons; before it has a workbook. */
export function drawCellMarks(): void {
  if (!isKnown) SpreadsheetExtensionRegistry.add(CellMarks);
  isKnown = true;
}
