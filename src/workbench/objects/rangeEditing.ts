import { columnCount, intersection, isEntireColumns, isEntireRows, rowCount } from "../book/area";
import { clearContents, clearFormats, clearValidations } from "../book/clear";
import { followHeaders } from "../book/tableHeaders";
import type { Area } from "../book/types";
import { type Arguments, asOneOf } from "../wire/arguments";
import type { Members } from "../wire/defineClass";
import { HostError } from "../wire/hostError";
import type { Session } from "../wire/session";
import { selectCells } from "./activateSheet";
import { raiseChange } from "./changes";
import { copyFrom } from "./copyFrom";
import { groupLines } from "./groupLines";
import { assertUnprotected, assertWritable } from "./protection";
import { rangeClass } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { shiftCells } from "./shiftCells";

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear({ sheet, area }: RangeTarget, args: Arguments, session: Session): void {
  const what = args.has(0) ? asOneOf(args.values[0], CLEARED) : "All";
  if (what === "Formats") assertUnprotected(sheet, "allowFormatCells");
  else assertWritable(session.book, sheet, area);
  if (what === "All" || what === "Contents") clearContents(sheet, area);
  if (what === "All" || what === "Formats") clearFormats(sheet, area);
  if (what === "All") clearValidations(sheet, area);
  followHeaders(session.book, sheet, area);
  if (what !== "Formats") raiseChange(session, sheet, area);
}

const SHIFTS = { Down: "rows", Up: "rows", Right: "columns", Left: "columns" } as const;

function shift(range: RangeTarget, direction: keyof typeof SHIFTS, session: Session): void {
  const { sheet } = range;
  const area = { ...range.area };
  const isInsert = direction === "Down" || direction === "Right";
  const axis = SHIFTS[direction];
  const kind = isInsert ? "insert" : "delete";
  const isWhole = axis === "rows" ? isEntireRows(area) : isEntireColumns(area);
  const lines = axis === "rows" ? "Rows" : "Columns";
  assertUnprotected(sheet, isWhole ? `allow${isInsert ? "Insert" : "Delete"}${lines}` : undefined);
  shiftCells(session, sheet, area, axis, kind);
  const what = isWhole ? lines.slice(0, -1) : "Cell";
  raiseChange(
    session,
    sheet,
    area,
    `${what as "Row" | "Column" | "Cell"}${isInsert ? "Inserted" : "Deleted"}`,
  );
}

/** Joins the cells; all but the first are emptied, as in Excel. `across` joins each row by itself. */
function merge({ sheet, area }: RangeTarget, args: Arguments): void {
  assertUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new HostError("InvalidOperation");
  unmerge({ sheet, area });
  const rows = Array.from({ length: rowCount(area) }, (_row, index): Area => {
    return { ...area, top: area.top + index, bottom: area.top + index };
  });
  for (const part of args.flag(0, false) ? rows : [area]) {
    if (columnCount(part) === 1 && rowCount(part) === 1) continue;
    sheet.merges.push(part);
    clearContents(sheet, { ...part, left: part.left + 1 });
    clearContents(sheet, { ...part, top: part.top + 1 });
  }
  sheet.changed.add("merges");
}

function unmerge({ sheet, area }: RangeTarget): void {
  assertUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merged) => !intersection(merged, area));
  sheet.changed.add("merges");
}

/** Methods that change cells, or do what concerns them all. */
export const rangeEditing: Members<RangeTarget>["methods"] = {
  _ValidateArraySize: ({ area }, args) => {
    if (rowCount(area) !== args.integer(0) || columnCount(area) !== args.integer(1)) {
      throw new HostError("InvalidArgument");
    }
  },
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: (range, args, session) => {
    shift(range, asOneOf(args.values[0], ["Up", "Left"]), session);
  },
  Insert: (range, args, session) => {
    const place = { ...range.area };
    shift(range, asOneOf(args.values[0], ["Down", "Right"]), session);
    return rangeClass.of({ sheet: range.sheet, area: place });
  },
  Merge: merge,
  Unmerge: unmerge,
  Group: (range, args) => {
    groupLines(range, args, 1);
  },
  Ungroup: (range, args) => {
    groupLines(range, args, -1);
  },
  Select: ({ sheet, area }, _args, session) => {
    selectCells(session, sheet, area);
  },
  /** There is no formula engine: nothing is calculated. */
  Calculate: () => null,
  SetDirty: () => null,
};
