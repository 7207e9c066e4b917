import { bodyOf } from "../../book/tableBody";
import type { Area, Table } from "../../book/types";
import type { TableLine, TablePart, TableStyle } from "./parts";

/** What a table's style says of one cell. */
export interface CellLook {
  fill?: string;
  color?: string;
  isBold?: boolean;
  top?: TableLine;
  bottom?: TableLine;
  left?: TableLine;
  right?: TableLine;
}

/**
 * The look that a table's style gives to a cell of the table.
 * @param band the row's number among the rows of the body that are seen, from 0; any number outside the body
 */
export function cellLook(
  style: TableStyle,
  table: Table,
  row: number,
  column: number,
  band: number,
): CellLook {
  const { area } = table;
  const body = bodyOf(table);
  const look: CellLook = {};
  const lay = (part: TablePart, within: Area): void => {
    layPart(look, part, within, row, column);
  };
  lay(style.whole, area);
  const isBody = row >= body.top && row <= body.bottom;
  if (isBody) {
    const isEvenColumn = (column - area.left) % 2 === 0;
    if (table.showBandedColumns && isEvenColumn)
      lay(style.columnStripe, { ...body, left: column, right: column });
    if (table.showBandedRows && band % 2 === 0) lay(style.rowStripe, { ...area, top: row, bottom: row });
  }
  if (table.highlightLastColumn && column === area.right) lay(style.lastColumn, { ...area, left: column });
  if (table.highlightFirstColumn && column === area.left) lay(style.firstColumn, { ...area, right: column });
  if (table.showHeaders && row === area.top) lay(style.header, { ...area, bottom: row });
  if (table.showTotals && row === area.bottom) lay(style.totals, { ...area, top: row });
  return look;
}

/** What the part names takes the place of what lies beneath. */
function layPart(look: CellLook, part: TablePart, within: Area, row: number, column: number): void {
  const { fill, color, isBold } = part;
  const sides = {
    top: row === within.top ? part.top : part.rows,
    bottom: row === within.bottom ? part.bottom : part.rows,
    left: column === within.left ? part.left : part.columns,
    right: column === within.right ? part.right : part.columns,
  };
  for (const [name, value] of Object.entries({ fill, color, isBold, ...sides }))
    if (value !== undefined) Object.assign(look, { [name]: value });
}
