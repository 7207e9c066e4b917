import { rowCount } from "../book/area";
import { clearContents } from "../book/clear";
import { bodyOf } from "../book/tableBody";
import { defineClass, type HostClass } from "../wire/defineClass";
import { assertUnprotected } from "./protection";
import { rangeClass } from "./range";
import { readCells, valueOf } from "./readCells";
import { shiftCells } from "./shiftCells";
import { rowArea, type TableRowTarget } from "./tableTarget";
import { writeRange } from "./writeRange";

export const tableRowClass: HostClass<TableRowTarget> = defineClass("TableRow", {
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readCells({ sheet: target.sheet, area: rowArea(target) }, valueOf),
      set: (target, value, session) => {
        writeRange({ sheet: target.sheet, area: rowArea(target) }, value, session);
      },
    },
  },
  methods: {
    GetRange: (target) => rangeClass.of({ sheet: target.sheet, area: rowArea(target) }),
    Delete: (target, _args, session) => {
      const { sheet, table } = target;
      assertUnprotected(sheet);
      // A table keeps one row, which is emptied.
      if (rowCount(bodyOf(table)) === 1) clearContents(sheet, rowArea(target));
      else shiftCells(session, sheet, rowArea(target), "rows", "delete");
    },
  },
});
