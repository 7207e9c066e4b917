import { columnAt, leftOf, rowAt, topOf } from "./geometry";
import { type DrawingPlace, shiftPlace } from "./placement";
import { type Shift, shiftAreas } from "./shift";
import type { Chart, Sheet } from "./types";

/**
 * Moves charts with the cells below them. Called before the cells move; what it returns is called after: then rows and
 * columns have their new sizes.
 */
export function shiftCharts(sheet: Sheet, shift: Shift): () => void {
  const places = sheet.charts.map((chart) => [chart, placeOf(chart, sheet)] as const);
  return () => {
    for (const [chart, place] of places) {
      const { rows, columns } = shiftPlace(place, shift);
      if (rows === place.rows && columns === place.columns) continue;
      const left = leftOf(sheet, columns.first) + columns.firstOffset;
      const top = topOf(sheet, rows.first) + rows.firstOffset;
      const right = leftOf(sheet, columns.last) + columns.lastOffset;
      const bottom = topOf(sheet, rows.last) + rows.lastOffset;
      const size = chart.placement === "OneCell" ? {} : { width: right - left, height: bottom - top };
      Object.assign(chart, { left, top, ...size });
      sheet.changed.add("charts");
    }
  };
}

function placeOf({ left, top, width, height, placement }: Chart, sheet: Sheet): DrawingPlace {
  const [firstColumn, x] = columnAt(sheet, left);
  const [lastColumn, right] = columnAt(sheet, left + width);
  const [firstRow, y] = rowAt(sheet, top);
  const [lastRow, bottom] = rowAt(sheet, top + height);
  return {
    placement,
    rows: { first: firstRow, firstOffset: y, last: lastRow, lastOffset: bottom },
    columns: { first: firstColumn, firstOffset: x, last: lastColumn, lastOffset: right },
  };
}

/** Moves what a file has at cells with these; what has no cells left goes. */
export function shiftAttachments(sheet: Sheet, shift: Shift): void {
  if (sheet.attachments.length === 0) return;
  sheet.attachments = sheet.attachments.filter((attachment) => {
    if (attachment.place) attachment.place = shiftPlace(attachment.place, shift);
    const had = attachment.areas.length;
    attachment.areas = shiftAreas(attachment.areas, shift);
    return had === 0 || attachment.areas.length > 0;
  });
  sheet.changed.add("attachments");
}
