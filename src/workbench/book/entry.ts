import { serialOfDay } from "./serial";
import { type CellError, ERROR_CODES } from "./types";

/** Characters that a cell holds. */
export const LONGEST_TEXT = 32_767;

/** What Excel makes of a text typed into a cell, and the number format it gives a cell that has none. */
export interface Entry {
  readonly value: string | number | boolean | CellError;
  readonly numberFormat: string | null;
}

/**
 * Reads a typed text as Excel (English, United States) does: numbers with signs, thousands, percent, dollar and
 * exponent, logical values, errors, dates, times, and a date with a time. Everything else stays text. Fractions
 * ("1 1/2") and dates with weekdays are left as text.
 * @param date1904 whether the workbook counts days from 1904
 */
export function readEntry(typed: string, date1904 = false): Entry {
  const text = typed.trim();
  const error = ERROR_CODES.find((code) => code === text.toUpperCase());
  if (error !== undefined) return { value: { error }, numberFormat: null };
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text), numberFormat: null };
  return (
    readNumber(text) ??
    readDate(text, date1904) ??
    readTime(text) ??
    readDateTime(text, date1904) ?? { value: typed, numberFormat: null }
  );
}

const NUMBER =
  /^(?<open>\()?(?<sign>[+-])?(?<dollar>\$)?(?<after>[+-])?(?<digits>\d{1,3}(?:,\d{3})+|\d*)(?<fraction>\.\d*)?(?<exponent>e[+-]?\d{1,3})?\s*(?<percent>%)?(?<close>\))?$/i;

function readNumber(text: string): Entry | null {
  const parts = NUMBER.exec(text)?.groups;
  if (!parts) return null;
  const { open, sign, dollar, after, digits = "", fraction = "", exponent, percent, close } = parts;
  const hasDigits = /\d/.test(digits + fraction);
  if (
    !hasDigits ||
    (open === undefined) !== (close === undefined) ||
    (sign !== undefined && after !== undefined)
  ) {
    return null;
  }
  const size = Number(`${digits.replace(/,/g, "")}${fraction}${exponent ?? ""}`);
  if (!Number.isFinite(size)) return null;
  const isNegative = sign === "-" || after === "-" || open !== undefined;
  const value = (isNegative ? -size : size) / (percent === undefined ? 1 : 100);
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent !== undefined) return { value, numberFormat: `0${decimals}%` };
  if (dollar !== undefined)
    return { value, numberFormat: decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)" };
  if (exponent !== undefined) return { value, numberFormat: "0.00E+00" };
  return { value, numberFormat: digits.includes(",") ? `#,##0${decimals}` : null };
}

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** 1 for "Jan" or "january"; 0 for a word that is no month. */
function monthOf(word: string): number {
  const name = word.toLowerCase();
  return MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

/** Excel's number of a day; null if there is no such day, or it is before the first that Excel counts rightly. */
function serial(year: number, month: number, day: number, date1904: boolean): number | null {
  const full = year < 30 ? 2000 + year : year < 100 ? 1900 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const days = serialOfDay(full, month, day, date1904);
  return exists && full < 10_000 && days >= (date1904 ? 0 : 61) ? days : null;
}

/** A number that the text stands for. */
interface Moment extends Entry {
  readonly value: number;
}

/** A day and month without a year are of the year in which the text is typed. */
function readDate(text: string, date1904: boolean): Moment | null {
  const dayOf = (year: number, month: number, day: number): number | null =>
    serial(year, month, day, date1904);
  const thisYear = new Date().getFullYear();
  const entry = (value: number | null, numberFormat: string): Moment | null =>
    value === null ? null : { value, numberFormat };
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return entry(dayOf(Number(match[1]), Number(match[2]), Number(match[3])), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (match) return entry(dayOf(Number(match[3]), Number(match[1]), Number(match[2])), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return entry(dayOf(thisYear, Number(match[1]), Number(match[2])), "d-mmm");
  match = /^(\d{1,2})[- ]([a-z]+)(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (match) {
    const month = monthOf(match[2] ?? "");
    const year = match[3] === undefined ? thisYear : Number(match[3]);
    return month === 0
      ? null
      : entry(dayOf(year, month, Number(match[1])), match[3] === undefined ? "d-mmm" : "d-mmm-yy");
  }
  match = /^([a-z]+)[- ](\d{4}|\d{1,2})$/i.exec(text);
  if (!match) return null;
  const month = monthOf(match[1] ?? "");
  const number = Number(match[2]);
  if (month === 0) return null;
  return number > 31
    ? entry(dayOf(number, month, 1), "mmm-yy")
    : entry(dayOf(thisYear, month, number), "d-mmm");
}

function readTime(text: string): Moment | null {
  const match = /^(\d{1,2}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!match) return null;
  const [, hourText, minutes, seconds, half] = match;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  const value = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  // From the second day on Excel counts the hours.
  if (value >= 1) return { value, numberFormat: "[h]:mm:ss" };
  const clock = seconds === undefined ? "h:mm" : "h:mm:ss";
  return { value, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}

function readDateTime(text: string, date1904: boolean): Moment | null {
  const [, dateText = "", timeText = ""] = /^(.*\S)\s+(\d{1,2}:.*)$/.exec(text) ?? [];
  const date = readDate(dateText, date1904);
  const time = readTime(timeText);
  return date && time && { value: date.value + time.value, numberFormat: "m/d/yyyy h:mm" };
}
