import type { Book } from "../../src/workbench/book/types";

/** Everything that a reader of a workbook sees: cells with their formats, tables, validations, charts, widths. */
export function contentsOf(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.rows].flatMap(([row, cells]) =>
      [...cells].map(([column, cell]) => ({
        place: `${row},${column}`,
        value: cell.value,
        formula: cell.formula,
        style: book.styles[cell.style],
      })),
    ),
    tables: sheet.tables.map(({ name, area, columns }) => ({
      name,
      area,
      columns: columns.map((column) => column.name),
    })),
    validations: sheet.validations.map(({ areas, rule, prompt, errorAlert }) => ({
      areas,
      rule,
      prompt,
      errorAlert,
    })),
    charts: sheet.charts.map(({ name, type, series }) => ({ name, type, series: series.length })),
    widths: [...sheet.columnWidths].filter(([, width]) => Math.abs(width - 9.14) > 0.1),
    frozen: sheet.frozen,
    properties: [...sheet.customProperties],
  }));
}
