import { isEntireColumns, isEntireRows } from "../book/area";
import { ensureCell } from "../book/cells";
import type { Book } from "../book/types";
import { asText } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { formatCells, restyler } from "./format/formatCells";
import type { RangeTarget } from "./rangeTarget";
import { spread } from "./writeCells";

/** Sets number formats: one for all cells (a text, or an array of one), or one a cell; null leaves a cell alone. */
export function setNumberFormat(book: Book, range: RangeTarget, input: unknown): void {
  const single = singleOf(input);
  if (single !== null) {
    formatCells(book, range.sheet, range.area, { numberFormat: single });
    return;
  }
  if (isEntireColumns(range.area) || isEntireRows(range.area)) throw new HostError("InvalidArgument");
  const restylers = new Map<string, (style: number) => number>();
  const restylerTo = (numberFormat: string): ((style: number) => number) => {
    const known = restylers.get(numberFormat) ?? restyler(book, { numberFormat });
    restylers.set(numberFormat, known);
    return known;
  };
  spread(range, input, (format, row, column) => {
    if (format === null) return;
    const cell = ensureCell(range.sheet, row, column);
    cell.style = restylerTo(asText(format))(cell.style);
  });
  range.sheet.changed.add("cells");
}

function singleOf(input: unknown): string | null {
  if (typeof input === "string") return input;
  if (!Array.isArray(input) || input.length !== 1) return null;
  const row: unknown = input[0];
  return Array.isArray(row) && row.length === 1 && typeof row[0] === "string" ? row[0] : null;
}
