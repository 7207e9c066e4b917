import { columnCount, rowCount } from "../book/area";
import type { Members } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import type { RangeTarget } from "./rangeTarget";

/** Methods that change cells, or do what concerns them all. */
export const rangeEditing: Members<RangeTarget>["methods"] = {
  _ValidateArraySize: ({ area }, args) => {
    if (rowCount(area) !== args.integer(0) || columnCount(area) !== args.integer(1)) {
      throw new HostError("InvalidArgument");
    }
  },
  Select: ({ sheet, area }, _args, { book }) => {
    book.activeSheet = sheet.id;
    book.selection = area;
    book.changed = true;
  },
  /** There is no formula engine: nothing is calculated. */
  Calculate: () => null,
  SetDirty: () => null,
};
