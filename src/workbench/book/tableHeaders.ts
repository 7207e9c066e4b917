import { intersection } from "./area";
import { changeFormulas } from "./formula/everyFormula";
import { renameColumnIn, renameWordIn } from "./formula/rename";
import { ensureCell, getCell } from "./cells";
import type { Area, Book, Sheet, Table, TableColumn } from "./types";

/** The header cells of a table; null if it shows none. */
export function headerArea({ area, showHeaders }: Table): Area | null {
  return showHeaders ? { ...area, bottom: area.top } : null;
}

/** A column that has no name yet. */
export function newColumn({ columns }: Pick<Table, "columns">): TableColumn {
  return { id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name: "", formula: null };
}

/** `wanted`, or with the first number that makes it differ from all names in `taken`, which are in lower case. */
function uniqueHeader(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${String(number)}`;
  return name;
}

/**
 * Makes the names of columns follow header cells that were written within `written`. As in Excel a header is a text,
 * an empty one becomes "Column1", a repeated one is numbered, and formulas that name the column follow.
 */
export function followHeaders(book: Book, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    const part = header && intersection(header, written);
    if (part) nameColumns(book, sheet, table, part);
  }
}

/** Names the columns of a table by their cells in `part`, a stretch of its header row. */
export function nameColumns(book: Book, sheet: Sheet, table: Table, part: Area): void {
  const isNamed = (_column: unknown, index: number): boolean =>
    index < part.left - table.area.left || index > part.right - table.area.left;
  const taken = new Set(table.columns.filter(isNamed).map(({ name }) => name.toLowerCase()));
  for (let column = part.left; column <= part.right; column++) {
    const index = column - table.area.left;
    const typed = headerText(sheet, part.top, column);
    const name = uniqueHeader(typed === "" ? `Column${String(index + 1)}` : typed, taken);
    taken.add(name.toLowerCase());
    const cell = ensureCell(sheet, part.top, column);
    cell.value = name;
    cell.formula = null;
    renameColumn(book, sheet, table, index, name);
  }
}

/** The text of a header cell: what a number, a logical value or an error shows. */
function headerText(sheet: Sheet, row: number, column: number): string {
  const value = getCell(sheet, row, column)?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Gives a column its name and lets every formula that names it follow. */
function renameColumn(book: Book, sheet: Sheet, table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column || column.name === name) return;
  const before = column.name;
  column.name = name;
  sheet.changed.add("tables");
  if (before === "") return;
  changeFormulas(book, (formula, home) =>
    formula.includes("[")
      ? renameColumnIn(formula, table.name, before, name, home.table === table.name)
      : formula,
  );
}

/** Gives a table its name and lets every formula that names it follow. */
export function renameTable(book: Book, sheet: Sheet, table: Table, name: string): void {
  const before = table.name;
  table.name = name;
  sheet.changed.add("tables");
  const key = before.toLowerCase();
  changeFormulas(book, (formula) =>
    formula.toLowerCase().includes(key) ? renameWordIn(formula, before, name) : formula,
  );
}
