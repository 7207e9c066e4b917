import { isValidFormat } from "numfmt";
import { isEntireColumns, isEntireRows } from "../book/area";
import { ensureCell } from "../book/cells";
import type { Book } from "../book/types";
import { asText } from "../wire/arguments";
import { HostError } from "../wire/hostError";
import { formatCells, restyler } from "./format/formatCells";
import type { RangeTarget } from "./rangeTarget";
import { spread } from "./writeCells";

const LONGEST = 255;

/** Refuses a text that is no number format: a quote or bracket left open, more than four sections, bare words. */
function assertNumberFormat(format: string): void {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gs, "");
  const words = bare.replace(/general|am\/pm|a\/p|[ymdhsebga]+/gi, "");
  const isFaulty = /[[\]]/.test(bare) || /[a-z]{2}/i.test(words) || !isValidFormat(format);
  if (format.length > LONGEST || isFaulty) throw new HostError("InvalidArgument");
}

/**
 * Sets number formats: one for all cells (a text, or an array of one), or one a cell; null leaves a cell alone. Of whole
 * rows and columns Excel lets no property of cells be set.
 */
export function setNumberFormat(book: Book, range: RangeTarget, input: unknown): void {
  if (isEntireColumns(range.area) || isEntireRows(range.area)) throw new HostError("InvalidArgument");
  const single = singleOf(input);
  if (single !== null) {
    assertNumberFormat(single);
    formatCells(book, range.sheet, range.area, { numberFormat: single });
    return;
  }
  const restylers = new Map<string, (style: number) => number>();
  const restylerTo = (numberFormat: string): ((style: number) => number) => {
    const known = restylers.get(numberFormat) ?? restyler(book, { numberFormat });
    restylers.set(numberFormat, known);
    return known;
  };
  spread(range, input, (format, row, column) => {
    if (format === null) return;
    const numberFormat = asText(format);
    assertNumberFormat(numberFormat);
    const cell = ensureCell(range.sheet, row, column);
    cell.style = restylerTo(numberFormat)(cell.style);
  });
  range.sheet.changed.add("cells");
}

function singleOf(input: unknown): string | null {
  if (typeof input === "string") return input;
  if (!Array.isArray(input) || input.length !== 1) return null;
  const row: unknown = input[0];
  return Array.isArray(row) && row.length === 1 && typeof row[0] === "string" ? row[0] : null;
}
