import { bodyOf } from "../book/tableBody";
import { headerArea } from "../book/tableHeaders";
import type { Area } from "../book/types";
import { asText } from "../wire/arguments";
import { demand } from "../wire/collection";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { raiseChange } from "./changes";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { readCells, valueOf } from "./readCells";
import { shiftCells } from "./shiftCells";
import { columnPart, type TableColumnTarget } from "./tableTarget";
import { writeRange } from "./writeRange";

const part = (target: TableColumnTarget, area: Area | null): HostObject =>
  rangeClass.of({ sheet: target.sheet, area: columnPart(target, demand(area)) });

/** Writes the whole column, header first. */
export function writeColumn(target: TableColumnTarget, input: unknown, session: Session): void {
  writeRange({ sheet: target.sheet, area: columnPart(target, target.table.area) }, input, session);
}

/** Names the column by its header cell. */
export function renameColumnTo(target: TableColumnTarget, name: string, session: Session): void {
  const header = headerArea(target.table);
  if (!header || name === "") throw new HostError("InvalidArgument");
  writeRange({ sheet: target.sheet, area: columnPart(target, header) }, `'${name}`, session);
}

export const tableColumnClass: HostClass<TableColumnTarget> = defineClass("TableColumn", {
  scalars: {
    Id: { get: ({ column }) => column.id },
    Index: { get: ({ table, column }) => table.columns.indexOf(column) },
    Name: {
      get: ({ column }) => column.name,
      set: (target, value, session) => {
        renameColumnTo(target, asText(value), session);
      },
    },
    Values: {
      get: (target) =>
        readCells({ sheet: target.sheet, area: columnPart(target, target.table.area) }, valueOf),
      set: writeColumn,
    },
  },
  methods: {
    GetRange: (target) => part(target, target.table.area),
    GetHeaderRowRange: (target) => part(target, headerArea(target.table)),
    GetDataBodyRange: (target) => part(target, bodyOf(target.table)),
    GetTotalRowRange: (target) => {
      const { area, showTotals } = target.table;
      return part(target, showTotals ? { ...area, top: area.bottom } : null);
    },
    Delete: (target, _args, session) => {
      assertUnprotected(target.sheet);
      if (target.table.columns.length === 1) throw new HostError("InvalidOperation");
      const place = columnPart(target, target.table.area);
      shiftCells(session, target.sheet, place, "columns", "delete");
      raiseChange(session, target.sheet, place, "ColumnDeleted");
    },
  },
  missing: ["Filter"],
});
