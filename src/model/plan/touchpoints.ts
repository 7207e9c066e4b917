import { ModelError } from "../error";

/** Days after signing at which the source (000) meets the customer: review, early warning, value upgrade. */
export const TOUCHPOINT_DAYS: readonly number[] = [180, 450, 900];

/** The touchpoint that comes next, one entry an account; NaN where there is none. */
export interface NextTouch {
  readonly date: Float64Array;
  /** Days from `asOf` to it, 0 on the day itself. */
  readonly daysLeft: Float64Array;
  /** Its place among the offsets, from 1. */
  readonly which: Float64Array;
}

/**
 * The days of each account's touchpoints. 450 days are calendar days, not 15 months.
 * Checked against test/data/dates.json.
 *
 * @param signed one an account, the day of signing as a date serial; NaN is not known
 * @param offsets calendar days after it, 0 or more
 * @returns one column an offset, in their order; NaN where the signing is not known
 * @throws {ModelError} NUMBER_EXPECTED where an offset is no whole number of 0 or more
 */
export function touchpoints(signed: ArrayLike<number>, offsets: readonly number[]): Float64Array[] {
  offsets.forEach((offset, index) => {
    if (Number.isInteger(offset) && offset >= 0) return;
    const place = { path: "offsets", row: index + 1, content: String(offset) };
    throw new ModelError("NUMBER_EXPECTED", { ...place, expected: "0, 1, 2 …" });
  });
  return offsets.map((offset) => Float64Array.from(signed, (day) => day + offset));
}

/**
 * The nearest touchpoint on or after a day; of two on the same day the first named. None when all have passed.
 * @throws {ModelError} as `touchpoints`
 */
export function nextTouch(signed: ArrayLike<number>, asOf: number, offsets: readonly number[]): NextTouch {
  const date = new Float64Array(signed.length).fill(NaN);
  const which = new Float64Array(signed.length).fill(NaN);
  touchpoints(signed, offsets).forEach((days, index) => {
    days.forEach((day, account) => {
      if (!(day >= asOf) || day >= (date[account] as number)) return;
      date[account] = day;
      which[account] = index + 1;
    });
  });
  return { date, daysLeft: date.map((day) => day - asOf), which };
}
