import type { Nullable } from "@univerjs/core";
import type { IFormulaData, IFormulaDataItem } from "@univerjs/preset-sheets-core";
import { type FormulaCopier, formulaCopier } from "../../../book/formula/copyFormula";

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<IFormulaDataItem>>>>>;

/** The formula at the head of a column of copies. */
interface Head {
  readonly formula: string;
  readonly row: number;
  readonly id: string;
  readonly copyTo: FormulaCopier;
}

/**
 * The formulas of a workbook for Univer's engine, with those that are the copy of one above it in the same column told
 * as such: it then reads that one only, and calculates the others by their distance from it.
 */
export function sharedFormulas(formulas: IFormulaData): IFormulaData {
  return mapValues(formulas, (sheets) => sheets && mapValues(sheets, (rows) => rows && shareInSheet(rows)));
}

function shareInSheet(rows: Rows): Record<number, Record<number, IFormulaDataItem>> {
  const heads = new Map<number, Head>();
  const shared: Record<number, Record<number, IFormulaDataItem>> = {};
  for (const [rowText, cells] of Object.entries(rows)) {
    const row = Number(rowText);
    const line: Record<number, IFormulaDataItem> = (shared[row] = {});
    for (const [columnText, item] of Object.entries(cells)) {
      const column = Number(columnText);
      if (item) line[column] = item.si === undefined ? share(heads, row, column, item.f) : item;
    }
  }
  return shared;
}

function share(heads: Map<number, Head>, row: number, column: number, formula: string): IFormulaDataItem {
  let head = heads.get(column);
  if (head?.copyTo(row - head.row, 0) !== formula) {
    head = { formula, row, id: `${String(row)} ${String(column)}`, copyTo: formulaCopier(formula) };
    heads.set(column, head);
  }
  return { f: head.formula, si: head.id, x: 0, y: row - head.row };
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
