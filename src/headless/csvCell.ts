/** A cell made of a text in a .csv, with the number format that keeps its looks. */
export interface CsvCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?([eE][+-]?\d+)?%?$/;
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
/** Excel keeps 15 digits of a number. */
const EXACT_DIGITS = 15;

/**
 * Reads a text as Excel does on opening a .csv, but loses nothing: codes with a leading zero and whole numbers beyond
 * Excel's fifteen digits stay text. Formulas stay text too: a file of data never brings a formula along.
 */
export function csvCell(text: string): CsvCell {
  const trimmed = text.trim();
  if (/\d/.test(trimmed) && NUMBER.test(trimmed) && !isCode(trimmed)) return numberCell(trimmed);
  const date = DATE.exec(trimmed);
  const serial = date === null ? null : dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  return serial === null
    ? { value: text, numberFormat: "General" }
    : { value: serial, numberFormat: "yyyy-mm-dd" };
}

function isCode(text: string): boolean {
  const digits = text.replace(/\D/g, "").length;
  return /^[+-]?0\d/.test(text) || (digits > EXACT_DIGITS && !/[.eE]/.test(text));
}

function numberCell(text: string): CsvCell {
  const percent = text.endsWith("%");
  const value = Number(text.replace(/[,%]/g, ""));
  if (!percent) return { value, numberFormat: "General" };
  return { value: value / 100, numberFormat: text.includes(".") ? "0.00%" : "0%" };
}

/** Excel's serial number of a day, null where there is no such day or Excel has none for it. */
function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / 86_400_000);
  return real && serial > 60 ? serial : null;
}
