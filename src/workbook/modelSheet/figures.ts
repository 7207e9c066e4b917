import { anchorFormat, figureFormat } from "../figureFormat";
import type { Job } from "../job";
import { TABLES } from "../names";
import { figureWidth } from "../widths";
import { COLUMN_PLANS } from "./columns";
import type { Contents } from "./contents";
import { WIDTHS } from "./create";
import { isFormula } from "./entry";
import type { Tables } from "./ranges";
import { columnAddress } from "./tables";

const SIZE = 11;

type FigureTable = "KamCriteria" | "KamTiers" | "KamGates" | "KamBands";

/** A column of figures that are about columns of the list: a number format a row. */
interface Figures {
  readonly table: FigureTable;
  /** In the order of TABLES, from 0. */
  readonly column: number;
  readonly formats: readonly string[];
}

function figuresOf({ model, grid }: Job): Figures[] {
  const columnOf = (table: FigureTable, name: string): number =>
    (TABLES[table] as readonly string[]).indexOf(name);
  const anchors = model.criteria.map(({ column }) => anchorFormat(grid, column));
  const { by, list } = model.tiers;
  const { size } = model.matrix;
  const cuts = columnOf("KamTiers", "Cut");
  const cut =
    by === "pareto" && size !== null ? figureFormat(grid, size) : COLUMN_PLANS.KamTiers[cuts]?.format;
  return [
    ...["Worst", "Best", "From", "To", "Median"].map((name): Figures => {
      return { table: "KamCriteria", column: columnOf("KamCriteria", name), formats: anchors };
    }),
    { table: "KamTiers", column: cuts, formats: list.map(() => cut ?? "General") },
    {
      table: "KamGates",
      column: columnOf("KamGates", "Value"),
      formats: model.gates.map(({ column, value }) =>
        typeof value === "number" ? anchorFormat(grid, column) : "General",
      ),
    },
    {
      table: "KamBands",
      column: columnOf("KamBands", "From"),
      formats: model.criteria.flatMap(({ column, bands }) => bands.map(() => anchorFormat(grid, column))),
    },
  ];
}

/** Gives anchors, medians and thresholds the number format that the list has for what they are about. */
export function formatFigures(sheet: Excel.Worksheet, tables: Tables, job: Job): void {
  for (const { table, column, formats } of figuresOf(job)) {
    if (formats.length === 0) continue;
    sheet.getRange(columnAddress(tables[table], column)).numberFormat = formats.map((format) => [format]);
  }
}

/** Makes room on a new sheet for figures that would show as "####". */
export function widenForFigures(sheet: Excel.Worksheet, tables: Tables, contents: Contents, job: Job): void {
  const widths = [...WIDTHS];
  for (const { table, column, formats } of figuresOf(job)) {
    const { left, positions } = tables[table];
    const place = left + (positions[column] ?? 0) - 1;
    formats.forEach((format, row) => {
      const entry = contents[table][row]?.[column];
      const shows = isFormula(entry) ? entry.shows : entry;
      if (typeof shows === "number")
        widths[place] = Math.max(widths[place] ?? 0, figureWidth(shows, format, SIZE));
    });
  }
  widths.forEach((width, place) => {
    if (width !== WIDTHS[place]) sheet.getCell(0, place).format.columnWidth = width;
  });
}
