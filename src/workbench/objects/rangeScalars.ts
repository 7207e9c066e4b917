import { cellCount, columnCount, intersection, isEntireColumns, isEntireRows, rowCount } from "../book/area";
import { displayText } from "../book/displayText";
import { boundsOf } from "../book/geometry";
import { spillAreas } from "../book/spill";
import { styleOf } from "../book/styles";
import type { Members, Scalar } from "../wire/defineClass";
import { hide, isHidden } from "./hidden";
import { assertUnprotected } from "./protection";
import { addressOf, type RangeTarget } from "./rangeTarget";
import { formulaOf, readCells, valueOf, valueTypeOf } from "./readCells";
import { setNumberFormat } from "./setNumberFormat";
import { writeRange } from "./writeRange";

const content = (read: typeof valueOf): Scalar<RangeTarget> => ({
  get: (range) => readCells(range, read),
  set: writeRange,
});

/** Whether all cells belong to what formulas spill; null where only some do. */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  const parts = spillAreas(sheet).flatMap((spill) => intersection(spill, area) ?? []);
  const spilled = parts.reduce((total, part) => total + cellCount(part), 0);
  return spilled > 0 && spilled < cellCount(area) ? null : spilled > 0;
}

export const rangeScalars: Members<RangeTarget>["scalars"] = {
  Address: { get: addressOf },
  AddressLocal: { get: addressOf },
  CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  ColumnCount: { get: ({ area }) => columnCount(area) },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: ({ area }) => rowCount(area) },
  RowIndex: { get: ({ area }) => area.top },
  IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
  IsEntireRow: { get: ({ area }) => isEntireRows(area) },
  Values: content(valueOf),
  Formulas: content(formulaOf),
  Text: {
    get: (range, { book }) =>
      readCells(range, (cell, style) =>
        displayText(valueOf(cell), styleOf(book, style).numberFormat, book.date1904),
      ),
  },
  Hidden: { get: (range) => isHidden(range, "rows") || isHidden(range, "columns") },
  RowHidden: { get: (range) => isHidden(range, "rows"), set: hide("rows") },
  ColumnHidden: { get: (range) => isHidden(range, "columns"), set: hide("columns") },
  HasSpill: { get: hasSpill },
  Left: { get: ({ sheet, area }) => boundsOf(sheet, area).left },
  Top: { get: ({ sheet, area }) => boundsOf(sheet, area).top },
  Width: { get: ({ sheet, area }) => boundsOf(sheet, area).width },
  Height: { get: ({ sheet, area }) => boundsOf(sheet, area).height },
  ValueTypes: { get: (range) => readCells(range, valueTypeOf) },
  NumberFormat: {
    get: (range, { book }) => readCells(range, (_cell, style) => styleOf(book, style).numberFormat),
    set: (range, input, { book }) => {
      assertUnprotected(range.sheet, "allowFormatCells");
      setNumberFormat(book, range, input);
    },
  },
};
