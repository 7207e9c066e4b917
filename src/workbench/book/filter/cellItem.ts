import { getCell } from "../cells";
import { isDateFormat } from "../displayDate";
import { displayText } from "../displayText";
import { styleOf } from "../styles";
import type { Book, CellValue, Sheet } from "../types";

/** A cell as a filter sees it: by what it shows; dates by their day, whatever their time. */
export interface CellItem {
  readonly value: CellValue;
  /** What the cell shows; "" for a blank, also for a formula that gives "". */
  readonly text: string;
  /** "2026-03-31" where the cell shows a date. */
  readonly date: string | null;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export function cellItem(book: Book, sheet: Sheet, row: number, column: number): CellItem {
  const cell = getCell(sheet, row, column);
  const value = cell?.value ?? null;
  if (!cell || value === null) return { value: null, text: "", date: null };
  const format = styleOf(book, cell.style).numberFormat;
  const text = typeof value === "object" ? value.error : displayText(value, format, book.date1904);
  return {
    value,
    text,
    date: typeof value === "number" ? dayOf(value + (book.date1904 ? 1462 : 0), format) : null,
  };
}

/** The first section of a format tells whether it shows dates; one of hours and minutes alone shows no day. */
function dayOf(serial: number, format: string): string | null {
  const section = format.split(";")[0] ?? "";
  if (!isDateFormat(section) || !/[yd]/i.test(section) || serial < 1 || serial >= 2_958_466) return null;
  return new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Filters do not tell capitals from small letters. */
export const foldText = (text: string): string => text.toLowerCase();
