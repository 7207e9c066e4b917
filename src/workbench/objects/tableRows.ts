import { areaAt, columnCount, rowCount } from "../book/area";
import { bodyOf } from "../book/tableBody";
import type { Arguments } from "../wire/arguments";
import { defineClass, type HostClass, type HostObject } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { raiseChange } from "./changes";
import { hasBlankBody, insertRows } from "./changeTable";
import { assertUnprotected } from "./protection";
import { tableRowClass } from "./tableRow";
import type { TableTarget } from "./tableTarget";
import { assertSize } from "./writeCells";
import { writeRange } from "./writeRange";

const count = ({ table }: TableTarget): number => rowCount(bodyOf(table));

function add(target: TableTarget, args: Arguments, session: Session): HostObject {
  const { sheet, table } = target;
  assertUnprotected(sheet);
  const given = args.optionalInteger(0) ?? -1;
  const values: unknown = args.values[1] ?? null;
  const rows = Array.isArray(values) ? values.length : 1;
  if (given > count(target) || rows === 0) throw new HostError("InvalidArgument");
  if (values !== null) assertSize(values, rows, table.columns.length);
  // The blank row that Excel keeps under a lone header is filled first.
  const fillsBlank = given < 0 && hasBlankBody(target);
  const index = fillsBlank ? 0 : given < 0 ? count(target) : given;
  const added = rows - (fillsBlank ? 1 : 0);
  if (added > 0) insertRows(session, target, index + (fillsBlank ? 1 : 0), added);
  const place = areaAt(bodyOf(table).top + index, table.area.left, rows, columnCount(table.area));
  if (values === null) raiseChange(session, sheet, place, "RowInserted");
  else writeRange({ sheet, area: place }, values, session);
  return tableRowClass.of({ ...target, index });
}

export const tableRowsClass: HostClass<TableTarget> = defineClass("TableRowCollection", {
  scalars: { Count: { get: count } },
  items: (target) =>
    Array.from({ length: count(target) }, (_row, index) => tableRowClass.of({ ...target, index })),
  methods: {
    Add: add,
    GetCount: count,
    GetItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= count(target)) throw new HostError("InvalidArgument");
      return tableRowClass.of({ ...target, index });
    },
  },
});
