const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was: right from 1 March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel's day number of an ISO date: "2026-03-31" is 46112. */
export function serialOf(isoDate: string): number {
  return Math.round((Date.parse(`${isoDate}T00:00:00Z`) - DAY_ZERO) / MILLISECONDS_A_DAY);
}

/** The ISO date of Excel's day number, without its time of day. */
export function isoDateOf(serial: number): string {
  return new Date(DAY_ZERO + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** 31 December 9999, the last day that Excel knows. */
export const LAST_SERIAL = 2_958_465;
