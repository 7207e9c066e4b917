import { columnCount, rowCount } from "../book/area";
import { ensureCell, getCell, styleAt } from "../book/cells";
import { LONGEST_TEXT, readEntry } from "../book/entry";
import { faultOf } from "../book/formula/fault";
import { type Place, unknownIn } from "../book/formula/unknown";
import { endSpill } from "../book/spill";
import { restyle, styleOf } from "../book/styles";
import type { Book, CellValue, Sheet } from "../book/types";
import { HostError } from "../wire/hostError";
import type { RangeTarget } from "./rangeTarget";

/** Calls `visit` with the value for each cell: a single value goes to all, an array must have the range's size. */
export function spread(
  { area }: RangeTarget,
  input: unknown,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  const rows = rowCount(area);
  const columns = columnCount(area);
  assertSize(input, rows, columns);
  for (let row = 0; row < rows; row++) {
    const line: unknown = Array.isArray(input) ? input[row] : input;
    for (let column = 0; column < columns; column++) {
      visit(Array.isArray(line) ? line[column] : line, area.top + row, area.left + column);
    }
  }
}

/** Refuses an array of another size; anything that is no array goes to every cell. */
export function assertSize(input: unknown, rows: number, columns: number): void {
  if (!Array.isArray(input) || hasSize(input, rows, columns)) return;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** A row that is null, a hole, leaves its cells alone. */
function hasSize(input: readonly unknown[], rows: number, columns: number): boolean {
  return (
    input.length === rows &&
    input.every((row) => row === null || (Array.isArray(row) && row.length === columns))
  );
}

/** Puts values or formulas into the cells as if they were typed; null leaves a cell alone, "" empties it. */
export function writeCells(book: Book, target: RangeTarget, input: unknown): void {
  spread(target, input, (value, row, column) => {
    if (value !== null && value !== undefined) writeCell(book, target.sheet, row, column, value);
  });
  target.sheet.changed.add("cells");
}

function writeCell(book: Book, sheet: Sheet, row: number, column: number, typed: unknown): void {
  const style = styleAt(sheet, row, column);
  const content = contentOf(typed, styleOf(book, style).numberFormat, book.date1904);
  if (content.formula !== null) assertFormula(content.formula, { sheet, row, column }, book);
  if (content.value === null && content.formula === null && !getCell(sheet, row, column)) return;
  const cell = ensureCell(sheet, row, column);
  cell.value = content.value;
  cell.formula = content.formula;
  delete cell.origin;
  endSpill(sheet, row, column, cell);
  if (content.numberFormat !== null)
    cell.style = restyle(book, style, { numberFormat: content.numberFormat });
}

interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that what was typed brings along; null: the cell keeps its own. */
  readonly numberFormat: string | null;
}

/** What a cell of number format `format` holds after `typed` was entered. */
function contentOf(typed: unknown, format: string, date1904: boolean): Content {
  const plain = (value: CellValue): Content => ({ value, formula: null, numberFormat: null });
  if (typeof typed !== "string") {
    if (typeof typed !== "number" && typeof typed !== "boolean") throw new HostError("InvalidArgument");
    return plain(format === "@" ? String(typed).toUpperCase() : typed);
  }
  if (typed.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  if (typed === "" || typed === "'") return plain(null);
  if (typed.startsWith("'")) return plain(typed.slice(1));
  if (format === "@") return plain(typed);
  if (typed.startsWith("=") && typed.length > 1) return formulaContent(typed);
  const { value, numberFormat } = readEntry(typed, date1904);
  if (typeof value !== "string")
    return { value, formula: null, numberFormat: format === "General" ? numberFormat : null };
  // A text that begins like a sum is taken for a formula, and "@" for the start of one.
  if (/^[+-]/.test(typed) && /[^+\-\s]/.test(typed)) return formulaContent(`=${typed}`);
  if (/^@./.test(typed)) return formulaContent(`=${typed}`);
  return plain(value);
}

const formulaContent = (formula: string): Content => ({ value: null, formula, numberFormat: null });

/** Refuses a formula that Excel would not let into a cell. */
function assertFormula(formula: string, place: Place, book: Book): void {
  const fault = faultOf(formula) ?? unknownIn(formula, place, book);
  if (fault !== null) throw new HostError("InvalidArgument", fault);
}
