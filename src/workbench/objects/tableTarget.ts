import type { Area, Sheet, Table, TableColumn } from "../book/types";
import { bodyOf } from "../book/tableBody";

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface TableColumnTarget extends TableTarget {
  readonly column: TableColumn;
}

export interface TableRowTarget extends TableTarget {
  /** Counted from 0 within the body. */
  readonly index: number;
}

/** The part of `area`, a stretch of the table's rows, that lies in one column. */
export function columnPart({ table, column }: TableColumnTarget, area: Area): Area {
  const left = table.area.left + table.columns.indexOf(column);
  return { ...area, left, right: left };
}

export function rowArea({ table, index }: TableRowTarget): Area {
  const row = bodyOf(table).top + index;
  return { ...table.area, top: row, bottom: row };
}
