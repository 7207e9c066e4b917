import { formatArea } from "../../book/a1";
import type { Area, Sheet } from "../../book/types";

/** `<dimension>`: the cells that a sheet uses. */
export function dimensionXml({ rows }: Sheet): string {
  const area: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, cells] of rows) {
    if (cells.size === 0) continue;
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    for (const column of cells.keys()) {
      if (column < area.left) area.left = column;
      if (column > area.right) area.right = column;
    }
  }
  return `<dimension ref="${area.bottom < 0 ? "A1" : formatArea(area)}"/>`;
}
