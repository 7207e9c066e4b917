import { rowCount } from "../book/area";
import { isSameName } from "../book/names";
import { collection } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import { insertColumn } from "./changeTable";
import { assertUnprotected } from "./protection";
import { renameColumnTo, tableColumnClass, writeColumn } from "./tableColumn";
import { assertSize } from "./writeCells";
import type { TableColumnTarget, TableTarget } from "./tableTarget";

const columns = collection<TableTarget, TableColumnTarget>(
  () => tableColumnClass,
  (target) => target.table.columns.map((column) => ({ ...target, column })),
  ({ column }, key) => (typeof key === "number" ? column.id === key : isSameName(column.name, key)),
);

export const tableColumnsClass: HostClass<TableTarget> = defineClass("TableColumnCollection", {
  scalars: { Count: { get: ({ table }) => table.columns.length } },
  items: columns.items,
  methods: {
    ...columns.methods,
    Add: (target, args, session) => {
      const { sheet, table } = target;
      assertUnprotected(sheet);
      const index = args.optionalInteger(0) ?? -1;
      if (index > table.columns.length) throw new HostError("InvalidArgument");
      if (args.has(1)) assertSize(args.values[1], rowCount(table.area), 1);
      if (args.has(2) && table.columns.some(({ name }) => isSameName(name, args.text(2))))
        throw new HostError("InvalidArgument");
      const column = insertColumn(session, target, index < 0 ? table.columns.length : index);
      const added = { ...target, column };
      if (args.has(1)) writeColumn(added, args.values[1], session);
      if (args.has(2)) renameColumnTo(added, args.text(2), session);
      return tableColumnClass.of(added);
    },
  },
});
