import type { IRange } from "@univerjs/core";
import { isSameArea, MAX_COLUMNS, MAX_ROWS } from "../../book/area";
import { copySheet } from "../../book/copySheet";
import { newSheet } from "../../book/newBook";
import { changeFormulas } from "../../book/formula/everyFormula";
import { renameSheetIn } from "../../book/formula/rename";
import { widthOfPoints } from "../../book/geometry";
import { shiftAt } from "../../book/shift";
import { shiftSheet } from "../../book/shiftSheet";
import { sheetWithId } from "../../book/sheets";
import type { Area, Book, Sheet } from "../../book/types";
import { Mutation } from "../sync/mutations";
import { PIXELS_PER_POINT } from "../toUniver/pixels";
import { areaOf } from "../univer/ranges";

/** What a user's command did to rows, columns or sheets. */
export interface Structural {
  readonly sheet: Sheet | null;
  readonly kind:
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "SheetAdded"
    | "SheetDeleted"
    | "SheetRenamed"
    | "Lines";
  readonly area: Area | null;
}

const SHIFTS = {
  [Mutation.insertRows]: ["rows", "insert", "RowInserted"],
  [Mutation.removeRows]: ["rows", "delete", "RowDeleted"],
  [Mutation.insertColumns]: ["columns", "insert", "ColumnInserted"],
  [Mutation.removeColumns]: ["columns", "delete", "ColumnDeleted"],
} as const;

/** What the grid's commands do not say of the sheets that they put in. */
export interface SheetMemory {
  /** Sheets taken out, by their ids: an undo puts them in again, with all that they had. */
  readonly removed: Map<string, Sheet>;
  /** Of which sheet one is the copy, by ids. */
  readonly copied: Map<string, string>;
}

type Params = Readonly<Record<string, unknown>>;

/** Does to the workbook what a command did to the grid's rows, columns or sheets; null for any other command. */
export function takeStructure(
  book: Book,
  id: string,
  params: Params,
  memory: SheetMemory,
): Structural | null {
  const sheet = sheetWithId(book, params.subUnitId) ?? null;
  if (id in SHIFTS && sheet)
    return shiftLines(book, sheet, id as keyof typeof SHIFTS, params.range as IRange);
  if (id === Mutation.insertSheet) return insertSheet(book, params, memory);
  if (!sheet) return null;
  if (id === Mutation.removeSheet) {
    memory.removed.set(sheet.id, sheet);
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    book.changed = true;
    return { sheet, kind: "SheetDeleted", area: null };
  }
  if (id === Mutation.renameSheet) return renameSheet(book, sheet, String(params.name));
  const change = PROPERTIES[id];
  if (!change) return null;
  change(sheet, params, book);
  return { sheet, kind: "Lines", area: null };
}

function shiftLines(book: Book, sheet: Sheet, id: keyof typeof SHIFTS, range: IRange): Structural {
  const [axis, what, kind] = SHIFTS[id];
  const given = areaOf(range);
  const area =
    axis === "rows"
      ? { ...given, left: 0, right: MAX_COLUMNS - 1 }
      : { ...given, top: 0, bottom: MAX_ROWS - 1 };
  shiftSheet(book, sheet, shiftAt(area, axis, what));
  return { sheet, kind, area };
}

function insertSheet(book: Book, params: Params, { removed, copied }: SheetMemory): Structural {
  const { id, name } = params.sheet as { id: string; name: string };
  const source = sheetWithId(book, copied.get(id));
  const sheet = removed.get(id) ?? (source ? copySheet(book, source, name, id) : newSheet(name, id));
  removed.delete(id);
  book.sheets.splice(Number(params.index), 0, sheet);
  book.changed = true;
  return { sheet, kind: "SheetAdded", area: null };
}

function renameSheet(book: Book, sheet: Sheet, name: string): Structural {
  const before = sheet.name;
  sheet.name = name;
  book.changed = true;
  changeFormulas(book, (formula) => renameSheetIn(formula, before, name));
  return { sheet, kind: "SheetRenamed", area: null };
}

const eachLine = (params: Params, from: "startRow" | "startColumn", visit: (index: number) => void): void => {
  const to = from === "startRow" ? "endRow" : "endColumn";
  for (const range of params.ranges as IRange[]) for (let at = range[from]; at <= range[to]; at++) visit(at);
};
const sizeAt = (sizes: unknown, index: number): number | null =>
  typeof sizes === "number" ? sizes : ((sizes as Readonly<Record<number, number | null>>)[index] ?? null);

const PROPERTIES: Readonly<Record<string, (sheet: Sheet, params: Params, book: Book) => void>> = {
  [Mutation.setColumnWidth]: (sheet, params) => {
    eachLine(params, "startColumn", (column) => {
      const pixels = sizeAt(params.colWidth, column);
      if (pixels !== null) sheet.columnWidths.set(column, widthOfPoints(pixels / PIXELS_PER_POINT));
    });
    sheet.changed.add("columns");
  },
  [Mutation.setRowHeight]: (sheet, params) => {
    eachLine(params, "startRow", (row) => {
      const pixels = sizeAt(params.rowHeight, row);
      if (pixels !== null) sheet.rowHeights.set(row, pixels / PIXELS_PER_POINT);
    });
    sheet.changed.add("rows");
  },
  [Mutation.hideColumns]: (sheet, params) => {
    eachLine(params, "startColumn", (column) => sheet.hiddenColumns.add(column));
    sheet.changed.add("columns");
  },
  [Mutation.showColumns]: (sheet, params) => {
    eachLine(params, "startColumn", (column) => sheet.hiddenColumns.delete(column));
    sheet.changed.add("columns");
  },
  [Mutation.hideRows]: (sheet, params) => {
    eachLine(params, "startRow", (row) => sheet.hiddenRows.add(row));
    sheet.changed.add("rows");
  },
  [Mutation.showRows]: (sheet, params) => {
    eachLine(params, "startRow", (row) => sheet.hiddenRows.delete(row));
    sheet.changed.add("rows");
  },
  [Mutation.freeze]: (sheet, params) => {
    sheet.frozen = { rows: Number(params.ySplit), columns: Number(params.xSplit) };
    sheet.changed.add("view");
  },
  [Mutation.gridlines]: (sheet, params) => {
    sheet.showGridlines = params.showGridlines === 1;
    sheet.changed.add("view");
  },
  [Mutation.addMerges]: (sheet, params) => {
    const added = (params.ranges as IRange[]).map(areaOf);
    sheet.merges = [
      ...sheet.merges.filter((area) => !added.some((each) => isSameArea(each, area))),
      ...added,
    ];
    sheet.changed.add("merges");
  },
  [Mutation.removeMerges]: (sheet, params) => {
    const removed = new Set((params.ranges as IRange[]).map((range) => JSON.stringify(areaOf(range))));
    sheet.merges = sheet.merges.filter((area) => !removed.has(JSON.stringify(area)));
    sheet.changed.add("merges");
  },
  [Mutation.moveSheet]: (sheet, params, book) => {
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    book.sheets.splice(Number(params.toOrder), 0, sheet);
    book.changed = true;
  },
  [Mutation.hideSheet]: (sheet, params, book) => {
    sheet.visibility = params.hidden === 1 ? "Hidden" : "Visible";
    book.changed = true;
  },
  [Mutation.tabColor]: (sheet, params) => {
    sheet.tabColor = typeof params.color === "string" ? params.color : "";
    sheet.changed.add("view");
  },
};
