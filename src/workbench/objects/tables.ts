import { isSameName } from "../book/names";
import type { Book, Sheet } from "../book/types";
import { collection } from "../wire/collection";
import { defineClass, type HostClass } from "../wire/defineClass";
import { EventType, WORKBOOK_TARGET } from "../wire/events";
import { HostError } from "../wire/hostError";
import { addTable } from "./addTable";
import { eventMethods } from "./eventMethods";
import { rangeGiven } from "./rangeGiven";
import { tableClass } from "./table";
import type { TableTarget } from "./tableTarget";

/** Tables of a sheet, or of all sheets: then `sheet` is null. */
export interface TablesTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

function list({ book, sheet }: TablesTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

const tables = collection<TablesTarget, TableTarget>(
  () => tableClass,
  list,
  ({ table }, key) => table.id === key || isSameName(table.name, key),
);

export const tablesClass: HostClass<TablesTarget> = defineClass("TableCollection", {
  scalars: { Count: { get: (target) => list(target).length } },
  items: tables.items,
  methods: {
    ...tables.methods,
    ...eventMethods<TablesTarget>(
      { Added: EventType.tableAdded, Deleted: EventType.tableDeleted, DataChanged: EventType.tableChanged },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    Add: ({ book, sheet }, args, session) => {
      const home = sheet ?? book.sheets.find(({ id }) => id === book.activeSheet) ?? null;
      const range = rangeGiven(args.values[0], home, session);
      if (sheet && range.sheet !== sheet) throw new HostError("InvalidArgument");
      return tableClass.of(addTable(session, range, args.flag(1, false)));
    },
  },
});
