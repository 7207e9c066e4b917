import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { CellLook } from "./cellLook";
import type { TableLine } from "./parts";

/** Univer's numbers of border styles. */
const WEIGHTS: Readonly<Record<TableLine["weight"], number>> = { thin: 1, medium: 8, thick: 13, double: 7 };

/** A cell's own format with a table's look beneath: the look shows where the format says nothing of its own. */
export function underlay(own: Nullable<IStyleData>, look: CellLook): IStyleData {
  const style: IStyleData = { ...own };
  if (look.fill !== undefined) style.bg = own?.bg ?? { rgb: look.fill };
  if (look.color !== undefined) style.cl = own?.cl ?? { rgb: look.color };
  if (look.isBold === true) style.bl = 1;
  const { top, bottom, left, right } = look;
  if (top ?? bottom ?? left ?? right) style.bd = borders(own?.bd, look);
  return style;
}

function borders(own: Nullable<IBorderData>, { top, bottom, left, right }: CellLook): IBorderData {
  return {
    ...own,
    t: own?.t ?? border(top),
    b: own?.b ?? border(bottom),
    l: own?.l ?? border(left),
    r: own?.r ?? border(right),
  };
}

const border = (line: TableLine | undefined): IBorderStyleData | null =>
  line ? { s: WEIGHTS[line.weight], cl: { rgb: line.color } } : null;
