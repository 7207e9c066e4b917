import type { IColumnData, IRowData, IWorksheetData } from "@univerjs/core";
import { EVERYTHING } from "../../book/area";
import { usedArea } from "../../book/cells";
import { filteredRows } from "../../book/filter/filterArea";
import { pointsOfWidth } from "../../book/geometry";
import type { Book, Cell, Sheet } from "../../book/types";
import { rangeOf } from "../univer/ranges";
import { contentData } from "./cellData";
import { gridFormula } from "./formula/gridFormula";
import { PIXELS_PER_POINT } from "./pixels";
import { fittedHeights } from "./rowFit";
import { coveredBySpills } from "./spills";

/** Blank rows and columns that a sheet shows below and beside its cells, and the least it shows. */
const SPARE = { rows: 200, columns: 10 };
const LEAST = { rows: 1000, columns: 30 };
/** The format of a cell that has none. */
export const DEFAULT_STYLE = { ff: "Calibri", fs: 11, vt: 3 };
/** Sizes of the headings of rows and columns in dots. */
export const HEADER = { width: 46, height: 22 };

/** How many rows and columns the grid shows of a sheet. */
export function extentOf(sheet: Sheet): { rows: number; columns: number } {
  const used = usedArea(sheet, EVERYTHING, true) ?? { bottom: 0, right: 0 };
  const right = Math.max(used.right, ...sheet.columnWidths.keys());
  return {
    rows: Math.max(LEAST.rows, used.bottom + 1 + SPARE.rows),
    columns: Math.min(702, Math.max(LEAST.columns, right + 1 + SPARE.columns)),
  };
}

/** All that Univer keeps of a sheet but its cells. */
export type SheetLines = Omit<IWorksheetData, "cellData">;

/** A sheet as Univer keeps it. Formulas come without results: the grid calculates them. */
export const sheetData = (book: Book, sheet: Sheet): IWorksheetData => ({
  ...linesData(book, sheet),
  cellData: cellMatrix(book, sheet),
});

/** Sizes, panes, merged cells and properties of a sheet. */
export function linesData(book: Book, sheet: Sheet): SheetLines {
  const extent = extentOf(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    defaultStyle: DEFAULT_STYLE,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    freeze: freezeData(sheet),
    rowCount: extent.rows,
    columnCount: extent.columns,
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: columnPixels(sheet, null),
    defaultRowHeight: sheet.defaultRowHeight * PIXELS_PER_POINT,
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowsData(book, sheet),
    columnData: columnsData(sheet, extent.columns),
    rowHeader: { width: HEADER.width, hidden: sheet.showHeadings ? 0 : 1 },
    columnHeader: { height: HEADER.height, hidden: sheet.showHeadings ? 0 : 1 },
    showGridlines: sheet.showGridlines ? 1 : 0,
    rightToLeft: 0,
  };
}

export function freezeData({ frozen: { rows, columns } }: Sheet): IWorksheetData["freeze"] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}

/** Width of a column in dots; of a column with the sheet's default for null. */
export function columnPixels(sheet: Sheet, column: number | null): number {
  const own = column === null ? undefined : sheet.columnWidths.get(column);
  return pointsOfWidth(own ?? sheet.defaultColumnWidth ?? 9.140625) * PIXELS_PER_POINT;
}

function cellMatrix(book: Book, sheet: Sheet): IWorksheetData["cellData"] {
  const covered = coveredBySpills(sheet);
  const matrix: IWorksheetData["cellData"] = {};
  for (const [row, cells] of sheet.rows) {
    const line: IWorksheetData["cellData"][number] = {};
    for (const [column, cell] of cells)
      line[column] = cellOf(book, sheet, row, column, cell, covered(row, column));
    matrix[row] = line;
  }
  return matrix;
}

function cellOf(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  isCovered: boolean,
): IWorksheetData["cellData"][number][number] {
  const formula = cell.formula && gridFormula(book, cell.formula, { sheet, row, column });
  const content = isCovered && formula === null ? {} : withoutNulls(contentData(cell.value, formula));
  return { ...content, s: String(cell.style) };
}

const withoutNulls = (data: ReturnType<typeof contentData>): ReturnType<typeof contentData> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));

function rowsData(book: Book, sheet: Sheet): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of fittedHeights(book, sheet)) {
    const pixels = height * PIXELS_PER_POINT;
    data[row] = { h: pixels, ah: pixels };
  }
  for (const [row, height] of sheet.rowHeights) data[row] = { h: height * PIXELS_PER_POINT, ia: 0 };
  for (const [row, style] of sheet.rowStyles) data[row] = { ...data[row], s: String(style) };
  // Rows that filters hide are told apart: the grid would show them at a click on their neighbours' numbers.
  const filtered = filteredRows(sheet);
  for (const row of sheet.hiddenRows) if (!filtered.has(row)) data[row] = { ...data[row], hd: 1 };
  return data;
}

function columnsData(sheet: Sheet, count: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  const at = (column: number): Partial<IColumnData> => (data[column] ??= {});
  for (const column of sheet.columnWidths.keys()) at(column).w = columnPixels(sheet, column);
  for (const [column, style] of sheet.columnStyles) if (column < count) at(column).s = String(style);
  for (const column of sheet.hiddenColumns) if (column < count) at(column).hd = 1;
  return data;
}
