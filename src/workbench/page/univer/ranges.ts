import type { IRange } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import type { Area } from "../../book/types";

/** An area as Univer has it. */
export const rangeOf = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

/** A range of Univer's, which has no number for an end that is the sheet's own. */
export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area => ({
  top: Math.max(0, startRow || 0),
  left: Math.max(0, startColumn || 0),
  bottom: Number.isNaN(endRow) ? MAX_ROWS - 1 : endRow,
  right: Number.isNaN(endColumn) ? MAX_COLUMNS - 1 : endColumn,
});
