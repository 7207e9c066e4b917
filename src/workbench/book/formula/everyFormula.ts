import type { Book, Chart, ChartSeries, Sheet, SheetPart } from "../types";

/** Where a formula stands: names of its sheet and of its table, null where it stands in none. */
export interface Home {
  readonly sheet: string | null;
  readonly table: string | null;
}

/** Gives a formula's new text. */
export type FormulaChange = (formula: string, home: Home) => string;

/**
 * Changes every formula of the workbook: cells, columns of tables, names, validations, conditional formats, what a file
 * has at cells, and the references of charts. Parts in which something changed are marked.
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
    changeAttachments(sheet, change);
    for (const name of sheet.names) name.formula = mark(sheet, "names", name.formula, change);
    for (const chart of sheet.charts) changeChart(sheet, chart, change);
  }
}

function mark(
  sheet: Sheet,
  part: SheetPart,
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
    const changed = (text: string): string => mark(sheet, "validations", text, change);
    validation.rule = changeTexts(validation.rule, changed);
    if (validation.fileFormulas) validation.fileFormulas = validation.fileFormulas.map(changed);
  }
  for (const format of sheet.conditionalFormats) {
    const changed = (text: string): string => mark(sheet, "conditionalFormats", text, change);
    format.rule = changeTexts(format.rule, changed);
    if (format.fileFormulas) format.fileFormulas = format.fileFormulas.map(changed);
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

function changeAttachments(sheet: Sheet, change: FormulaChange): void {
  for (const attachment of sheet.attachments) {
    if (attachment.formulas.length === 0) continue;
    attachment.formulas = attachment.formulas.map((text) => mark(sheet, "attachments", text, change));
  }
}

function changeChart(sheet: Sheet, chart: Chart, change: FormulaChange): void {
  for (const series of chart.series) changeSeries(sheet, series, change);
  if (chart.fileFormulas)
    chart.fileFormulas = chart.fileFormulas.map((text) => mark(sheet, "charts", text, change));
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
