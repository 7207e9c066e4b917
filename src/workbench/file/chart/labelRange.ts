import { formatReference, parseReference } from "../../book/a1";
import type { Area, ChartSeries } from "../../book/types";

interface LinkedCell {
  readonly index: number;
  readonly sheet: string;
  readonly area: Area;
}

function linkedCells({ points }: ChartSeries): LinkedCell[] | null {
  const cells: LinkedCell[] = [];
  for (const [index, { label }] of points) {
    if (!label?.visible || label.formula === null) continue;
    const place = parseReference(label.formula);
    if (!place || place.sheet === null) return null;
    cells.push({ index, sheet: place.sheet, area: place.area });
  }
  return cells;
}

/**
 * The run of cells from which the linked labels of a series can be read together, the first for its first point:
 * "='Sheet 1'!$A$1:$A$9". Null where a label's cell is not as far along as its point, or no label is linked.
 */
export function labelRange(series: ChartSeries): string | null {
  const cells = linkedCells(series);
  const first = cells?.[0];
  if (!cells || !first) return null;
  const last = Math.max(...cells.map(({ index }) => index));
  const along = (down: boolean): Area | null => {
    const { top, left } = first.area;
    const start = down ? { top: top - first.index, left } : { top, left: left - first.index };
    const isInLine = cells.every(
      ({ index, sheet, area }) =>
        sheet === first.sheet &&
        area.top === area.bottom &&
        area.left === area.right &&
        area.top === start.top + (down ? index : 0) &&
        area.left === start.left + (down ? 0 : index),
    );
    const end = down ? { bottom: start.top + last, right: left } : { bottom: top, right: start.left + last };
    return isInLine && start.top >= 0 && start.left >= 0 ? { ...start, ...end } : null;
  };
  const area = along(true) ?? along(false);
  return area && `=${formatReference(first.sheet, area, true)}`;
}
