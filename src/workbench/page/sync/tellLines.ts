import type { Book, Sheet } from "../../book/types";
import { linesData, type SheetLines } from "../toUniver/sheetData";
import { UNIT } from "../toUniver/workbookData";
import { Mutation, type MutationInfo } from "./mutations";

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Commands that bring sizes of rows and columns, merged cells, panes and gridlines of a sheet up to date. */
export function tellLines(book: Book, sheet: Sheet, told: SheetLines | undefined): MutationInfo[] {
  const now = linesData(book, sheet);
  if (!told || isEqual(now, told)) return [];
  const where = { unitId: UNIT, subUnitId: sheet.id };
  const mutations: MutationInfo[] = [];
  const add = (id: string, params: object): number => mutations.push({ id, params: { ...where, ...params } });
  const columns = differences(told.columnData, now.columnData, { w: now.defaultColumnWidth, hd: 0, s: null });
  const usualRow = { h: now.defaultRowHeight, ah: null, ia: 1, hd: 0, s: null };
  const rows = differences(told.rowData, now.rowData, usualRow);
  if (columns) add(Mutation.setColumns, { columnData: columns });
  if (rows) add(Mutation.setRows, { rowData: rows });
  if (!isEqual(now.mergeData, told.mergeData)) {
    if (told.mergeData.length > 0) add(Mutation.removeMerges, { ranges: told.mergeData });
    if (now.mergeData.length > 0) add(Mutation.addMerges, { ranges: now.mergeData });
  }
  if (!isEqual(now.freeze, told.freeze)) add(Mutation.freeze, now.freeze);
  if (now.showGridlines !== told.showGridlines) add(Mutation.gridlines, { showGridlines: now.showGridlines });
  if (now.columnCount > told.columnCount) add(Mutation.setColumnCount, { columnCount: now.columnCount });
  // Told even where it did not change: Univer measures rows and columns anew only after this command.
  if (now.rowCount > told.rowCount || columns || rows)
    add(Mutation.setRowCount, { rowCount: Math.max(now.rowCount, told.rowCount) });
  return mutations;
}

type Lines = Readonly<Record<number, object>>;

/** Rows or columns that changed, each with all it has; null if none did. */
function differences(before: Lines, after: Lines, usual: object): Record<number, object> | null {
  const changed: Record<number, object> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const index = Number(key);
    if (!isEqual(before[index], after[index])) changed[index] = { ...usual, ...after[index] };
  }
  return Object.keys(changed).length > 0 ? changed : null;
}
