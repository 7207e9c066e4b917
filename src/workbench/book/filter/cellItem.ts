import { dateFromSerial, getFormatDateInfo } from "numfmt";
import { getCell } from "../cells";
import { displayText } from "../displayText";
import { DAYS_TO_1904 } from "../serial";
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

export function cellItem(book: Book, sheet: Sheet, row: number, column: number): CellItem {
  const cell = getCell(sheet, row, column);
  const value = cell?.value ?? null;
  if (!cell || value === null) return { value: null, text: "", date: null };
  const format = styleOf(book, cell.style).numberFormat;
  const text = typeof value === "object" ? value.error : displayText(value, format, book.date1904);
  return {
    value,
    text,
    date: typeof value === "number" ? dayOf(value + (book.date1904 ? DAYS_TO_1904 : 0), format) : null,
  };
}

/** A format of hours and minutes alone shows no day. */
function dayOf(serial: number, format: string): string | null {
  const { year, day } = getFormatDateInfo(format);
  if ((!year && !day) || serial < 1 || serial >= 2_958_466) return null;
  const [fullYear = 0, ...monthAndDay] = dateFromSerial(Math.floor(serial)).slice(0, 3);
  return [fullYear, ...monthAndDay.map((part) => String(part).padStart(2, "0"))].join("-");
}

/** Filters do not tell capitals from small letters. */
export const foldText = (text: string): string => text.toLowerCase();
