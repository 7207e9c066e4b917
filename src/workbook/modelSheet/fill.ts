import type { Region } from "../job";
import type { Rows } from "./contents";
import { planOf } from "./columns";
import { type Entry, isFormula, isHeld, written } from "./entry";
import { columnAddress, type LoadedTable } from "./tables";

type Given = Exclude<Entry, undefined>;

/**
 * Writes what differs into a table that has as many rows as `rows`; cells that hold their entry already, and columns
 * that the rows do not reach, are not touched.
 */
export function fillTable(table: LoadedTable, rows: Rows): void {
  const changes = rows.flatMap((entries, row) =>
    entries.flatMap((entry, column) => {
      const position = table.positions[column] ?? 0;
      const isKept = isHeld(entry, table.values[row]?.[position], table.formulas[row]?.[position]);
      return entry === undefined || isKept ? [] : [{ row, column, position, entry }];
    }),
  );
  if (changes.length === 0) return;
  // In what is assigned to a range, null leaves a cell as it is.
  const matrix = <T>(of: (entry: Given, row: number, column: number) => T): (T | null)[][] => {
    const cells = table.values.map((row) => row.map((): T | null => null));
    for (const { row, column, position, entry } of changes)
      (cells[row] ?? [])[position] = of(entry, row, column);
    return cells;
  };
  // A cell of the format Text would keep the apostrophe that protects a text.
  table.body.numberFormat = matrix((entry) => (typeof entry === "string" ? "General" : null));
  table.body.formulas = matrix(written);
  table.body.numberFormat = matrix((entry, row, column) =>
    typeof entry === "string" ? planOf(table.name, row, column).format : null,
  );
}

/** What the formulas of a table show. */
export function regionsOf(table: LoadedTable, rows: Rows): Region[] {
  const columns = (rows[0] ?? []).flatMap((entry, column) => (isFormula(entry) ? [column] : []));
  return columns.map((column) => ({
    sheet: table.sheet,
    address: columnAddress(table, column),
    values: rows.map((row) => {
      const entry = row[column];
      return [isFormula(entry) ? entry.shows : ""];
    }),
  }));
}
