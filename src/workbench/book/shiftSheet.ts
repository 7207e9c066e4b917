import { formatArea, parseArea } from "./a1";
import { intersection, isEntireColumns, isEntireRows, isSameArea } from "./area";
import { eachCell, setCell } from "./cells";
import { changeFormulas } from "./formula/everyFormula";
import { shiftFormula } from "./formula/shiftFormula";
import { type Shift, shiftArea, shiftAreas, shiftedArea, shiftIndex } from "./shift";
import { shiftAttachments, shiftCharts } from "./shiftDrawings";
import { shiftTables, takesTableApart } from "./shiftTables";
import type { Area, Book, Cell, Sheet } from "./types";

/** Why cells cannot be shifted so. */
export type ShiftFault = "table" | "tableRows" | "merge" | "edge";

/**
 * What stands against a shift, as in Excel: a table or merged area of which only a part would move, or content that
 * would leave the sheet; null if nothing does.
 */
export function shiftFault(sheet: Sheet, shift: Shift): ShiftFault | null {
  const moved = shiftedArea(shift);
  const isCut = (area: Area): boolean =>
    intersection(area, moved) !== null && shiftArea(area, shift) === area;
  if (sheet.tables.some(({ area }) => isCut(area))) return "table";
  if (sheet.tables.some((table) => takesTableApart(table, shift))) return "tableRows";
  if (sheet.merges.some(isCut)) return "merge";
  if (shift.count < 0) return null;
  const edge =
    shift.axis === "rows"
      ? { ...moved, top: moved.bottom - shift.count + 1 }
      : { ...moved, left: moved.right - shift.count + 1 };
  let isPushedOff = false;
  eachCell(sheet, edge, () => (isPushedOff = true));
  return isPushedOff ? "edge" : null;
}

/** Inserts or deletes cells: what lies behind moves, and every formula of the workbook follows. */
export function shiftSheet(book: Book, sheet: Sheet, shift: Shift): void {
  const moveCharts = shiftCharts(sheet, shift);
  shiftCellsOf(sheet, shift);
  shiftLines(sheet, shift);
  moveCharts();
  shiftAttachments(sheet, shift);
  sheet.merges = sheet.merges.flatMap((area) => shiftArea(area, shift) ?? []);
  shiftTables(book, sheet, shift);
  shiftRules(sheet, shift);
  shiftAutoFilter(sheet, shift);
  shiftPage(sheet, shift);
  changeFormulas(book, (formula, home) => shiftFormula(formula, home.sheet, sheet.name, shift));
  for (const part of ["cells", "rows", "columns", "merges", "tables", "autoFilter"] as const)
    sheet.changed.add(part);
}

function shiftAutoFilter(sheet: Sheet, shift: Shift): void {
  const before = sheet.autoFilter;
  if (!before) return;
  sheet.autoFilter = shiftArea(before, shift);
  if (!sheet.autoFilter) sheet.filterStates.clear();
  else if (shift.axis === "columns" && sheet.autoFilter !== before) shiftKeys(sheet.filterStates, shift);
}

function shiftCellsOf(sheet: Sheet, shift: Shift): void {
  const taken: { cell: Cell; row: number; column: number }[] = [];
  eachCell(sheet, shiftedArea(shift), (cell, row, column) => taken.push({ cell, row, column }));
  for (const { row, column } of taken) sheet.rows.get(row)?.delete(column);
  for (const { cell, row, column } of taken) {
    const newRow = shift.axis === "rows" ? shiftIndex(row, shift) : row;
    const newColumn = shift.axis === "columns" ? shiftIndex(column, shift) : column;
    if (newRow !== null && newColumn !== null) setCell(sheet, newRow, newColumn, cell);
  }
  for (const [row, cells] of sheet.rows) if (cells.size === 0) sheet.rows.delete(row);
}

/** Sizes, formats, outline and visibility of rows or columns move along where whole rows or columns do. */
function shiftLines(sheet: Sheet, shift: Shift): void {
  const moved = shiftedArea(shift);
  if (shift.axis === "rows" && isEntireRows(moved)) {
    for (const map of [sheet.rowHeights, sheet.rowStyles, sheet.rowOutline]) shiftKeys(map, shift);
    sheet.hiddenRows = shiftSet(sheet.hiddenRows, shift);
  }
  if (shift.axis === "columns" && isEntireColumns(moved)) {
    for (const map of [sheet.columnWidths, sheet.columnStyles, sheet.columnOutline]) shiftKeys(map, shift);
    sheet.hiddenColumns = shiftSet(sheet.hiddenColumns, shift);
  }
}

function shiftKeys<T>(map: Map<number, T>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const moved = shiftIndex(index, shift);
    if (moved !== null) map.set(moved, value);
  }
}

const shiftSet = (set: ReadonlySet<number>, shift: Shift): Set<number> =>
  new Set([...set].flatMap((index) => shiftIndex(index, shift) ?? []));

/** Print area and title rows go with their cells. */
function shiftPage(sheet: Sheet, shift: Shift): void {
  for (const part of ["printArea", "titleRows"] as const) {
    const before = sheet.page[part];
    const areas = (before ?? "").split(",").flatMap((area) => parseArea(area) ?? []);
    const moved = areas.flatMap((area) => shiftArea(area, shift) ?? []);
    sheet.page[part] = moved.map((area) => formatArea(area)).join(",") || null;
    if (sheet.page[part] !== before) sheet.changed.add("page");
  }
}

function shiftRules(sheet: Sheet, shift: Shift): void {
  for (const part of ["validations", "conditionalFormats"] as const) {
    for (const rule of sheet[part]) {
      const areas = shiftAreas(rule.areas, shift);
      const isSame =
        areas.length === rule.areas.length &&
        areas.every((area, index) => isSameArea(area, rule.areas[index] ?? area));
      if (!isSame) sheet.changed.add(part);
      rule.areas = areas;
    }
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}
