/** Days by which a calendar that counts from 1904 is behind the one that counts from 1900. */
export const DAYS_TO_1904 = 1462;

const DAY = 86_400_000;
/** Excel's 1 January 1970. */
const UNIX_DAY_ZERO = 25_569;

/**
 * Excel's number of a day: 1 for 1 January 1900 (0 for 1 January 1904), with the false 29 February 1900.
 * @param month of 13 or more, or of 0 and less, is one of the years after or before; days likewise
 */
export function serialOfDay(year: number, month: number, day: number, date1904: boolean): number {
  const time = new Date(0).setUTCFullYear(year, month - 1, day);
  const days = Math.round(time / DAY) + UNIX_DAY_ZERO;
  if (date1904) return days - DAYS_TO_1904;
  return days < 61 ? days - 1 : days;
}
