import { formatArea } from "../../src/workbench/book/a1";
import type { Book, Cell, CellValue } from "../../src/workbench/book/types";

/** A cell with a formula; rows and columns count from 0. */
export interface Found {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function formulasIn(book: Book): Found[] {
  return book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]): Found[] => {
        if (cell.formula === null) return [];
        const address = formatArea({ top: row, left: column, bottom: row, right: column });
        return [{ sheet: sheet.name, address, row, column, cell }];
      }),
    ),
  );
}

function valueAt(book: Book, { sheet, row, column }: Found): CellValue {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found?.rows.get(row)?.get(column)?.value ?? "";
}

function isSame(held: CellValue, calculated: CellValue): boolean {
  if (typeof held === "number" && typeof calculated === "number")
    return Math.abs(held - calculated) <= 1e-6 * Math.max(1, Math.abs(held));
  return JSON.stringify(held) === JSON.stringify(calculated);
}

/** Formulas whose result in the file is another than LibreOffice's. */
export function differences(held: Book, calculated: Book): string[] {
  return formulasIn(held).flatMap((found) => {
    const value = valueAt(calculated, found);
    if (isSame(found.cell.value, value)) return [];
    const both = `holds ${JSON.stringify(found.cell.value)}, is ${JSON.stringify(value)}`;
    return [`${found.sheet}!${found.address} ${both}: ${found.cell.formula ?? ""}`];
  });
}
