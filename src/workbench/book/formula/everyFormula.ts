import type { Book, ChartSeries, Sheet } from "../types";

/** Where a formula stands: names of its sheet and of its table, null where it stands in none. */
export interface Home {
  readonly sheet: string | null;
  readonly table: string | null;
}

/** Gives a formula's new text. */
export type FormulaChange = (formula: string, home: Home) => string;

/**
 * Changes every formula of the workbook: cells, columns of tables, names, validations, conditional formats and the
 * references of charts. Parts in which something changed are marked.
 */
export function changeFormulas(book: Book, change: FormulaChange): void {
  for (const name of book.names) {
    const formula = change(name.formula, { sheet: null, table: null });
    if (formula !== name.formula) book.changed = true;
    name.formula = formula;
  }
  for (const sheet of book.sheets) {
    changeCells(sheet, change);
    changeTables(sheet, change);
    changeRules(sheet, change);
    for (const name of sheet.names) name.formula = mark(sheet, "names", name.formula, change);
    for (const chart of sheet.charts) for (const series of chart.series) changeSeries(sheet, series, change);
  }
}

function mark(
  sheet: Sheet,
  part: "cells" | "tables" | "names" | "charts" | "validations" | "conditionalFormats",
  formula: string,
  change: FormulaChange,
  table: string | null = null,
): string {
  const changed = change(formula, { sheet: sheet.name, table });
  if (changed !== formula) sheet.changed.add(part);
  return changed;
}

function changeCells(sheet: Sheet, change: FormulaChange): void {
  for (const [row, cells] of sheet.rows) {
    const tables = sheet.tables.filter(({ area }) => area.top <= row && row <= area.bottom);
    for (const [column, cell] of cells) {
      if (cell.formula === null) continue;
      const table = tables.find(({ area }) => area.left <= column && column <= area.right);
      const formula = mark(sheet, "cells", cell.formula, change, table?.name);
      if (formula === cell.formula) continue;
      cell.formula = formula;
      delete cell.origin;
    }
  }
}

function changeTables(sheet: Sheet, change: FormulaChange): void {
  for (const { name, columns } of sheet.tables) {
    for (const column of columns) {
      if (column.formula !== null) column.formula = mark(sheet, "tables", column.formula, change, name);
    }
  }
}

function changeRules(sheet: Sheet, change: FormulaChange): void {
  for (const validation of sheet.validations) {
    validation.rule = changeTexts(validation.rule, (text) => mark(sheet, "validations", text, change));
  }
  for (const format of sheet.conditionalFormats) {
    format.rule = changeTexts(format.rule, (text) => mark(sheet, "conditionalFormats", text, change));
  }
}

/** A rule with each text that is a formula changed, at any depth. */
function changeTexts<R extends Readonly<Record<string, unknown>>>(
  rule: R,
  change: (text: string) => string,
): R {
  const changed = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? change(value) : value;
    if (Array.isArray(value)) return value.map(changed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, changed(entry)]));
  };
  return changed(rule) as R;
}

function changeSeries(sheet: Sheet, series: ChartSeries, change: FormulaChange): void {
  const changed = (formula: string | null): string | null =>
    formula && mark(sheet, "charts", formula, change);
  series.nameFormula = changed(series.nameFormula);
  series.values = changed(series.values);
  series.xValues = changed(series.xValues);
  series.sizes = changed(series.sizes);
  for (const { label } of series.points.values()) if (label) label.formula = changed(label.formula);
}
