const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was: right from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Days by which the calendar that some workbooks keep, counting from 1904, is behind. */
const DAYS_TO_1904 = 1462;

/** Excel's day number of an ISO date: "2026-03-31" is 46112. @param date1904 whether the workbook counts from 1904 */
export function serialOf(isoDate: string, date1904 = false): number {
  const days = Math.round((Date.parse(`${isoDate}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY);
  return days - (date1904 ? DAYS_TO_1904 : 0);
}

/** The ISO date of Excel's day number, without its time of day; null for what is no day of its calendar. */
export function isoDateOf(serial: number, date1904 = false): string | null {
  const days = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (days < 1 || days > LAST_DAY) return null;
  return new Date(DAY_ZERO + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** Asks Excel whether the workbook counts days from 1904; known after the next sync. */
export function loadDate1904(context: Excel.RequestContext): () => boolean {
  const firstDay = context.workbook.functions.date(1904, 1, 1).load("value");
  return () => firstDay.value === 0;
}
