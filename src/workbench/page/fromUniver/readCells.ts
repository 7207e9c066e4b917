import { ensureCell, getCell, isBlank, removeCell, styleAt } from "../../book/cells";
import { intern, PLAIN_STYLE, styleOf } from "../../book/styles";
import type { Book, Cell, Sheet } from "../../book/types";
import type { Mirror } from "../sync/mirror";
import { styleData } from "../toUniver/styleData";
import { cellStyle } from "./cellStyle";
import { cellValue, isSameValue } from "./cellValue";
import type { FormulaMemory } from "./formulaMemory";
import type { GridCell } from "./gridReader";
import { clearSpill, eachCovered } from "./results";

/**
 * Takes over a cell of the grid into the workbook. Formulas that the grid only wrote in its own way keep Excel's text.
 * @returns whether its content changed; a format alone does not count
 */
export function takeCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  from: GridCell,
  mirror: Mirror,
  memory: FormulaMemory,
): boolean {
  const before = getCell(sheet, row, column);
  const seen = mirror.get(sheet.id, row, column);
  const isOwnFormula =
    from.formula !== null && seen?.text === from.formula && typeof before?.formula === "string";
  const formula = isOwnFormula
    ? (before.formula ?? null)
    : from.formula && memory.typed(sheet, row, column, from.formula);
  const value = formula === null ? cellValue(from.data) : isOwnFormula ? (before.value ?? null) : null;
  const style = takeStyle(book, sheet, row, column, from);
  const isChanged =
    (before?.formula ?? null) !== formula || (formula === null && !isSameValue(before?.value ?? null, value));
  const spilled = isChanged ? clearSpill(sheet, row, column) : null;
  if (spilled) eachCovered(spilled, (at, beside) => mirror.seeCell(sheet, at, beside));
  if (isChanged || style !== styleAt(sheet, row, column))
    put(sheet, row, column, { value, formula, style }, isChanged);
  mirror.seeCell(sheet, row, column);
  return isChanged;
}

function put(sheet: Sheet, row: number, column: number, content: Cell, isChanged: boolean): void {
  if (isBlank(content) && content.style === 0) {
    removeCell(sheet, row, column);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  cell.style = content.style;
  sheet.changed.add("cells");
  if (!isChanged) return;
  cell.value = content.value;
  cell.formula = content.formula;
  delete cell.spill;
  delete cell.origin;
}

function takeStyle(book: Book, sheet: Sheet, row: number, column: number, { style }: GridCell): number {
  const index = styleAt(sheet, row, column);
  const known = styleOf(book, index);
  const now = cellStyle(style ?? styleData(PLAIN_STYLE), known);
  const before = cellStyle(styleData(known), known);
  return JSON.stringify(now) === JSON.stringify(before) ? index : intern(book, now);
}
