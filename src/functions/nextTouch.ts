import { isOmitted, numbersOf, vectorOf } from "../cells/arguments";
import { nextTouch as nextTouchOf, TOUCHPOINT_DAYS } from "../model/plan/touchpoints";
import { answer } from "./answer";
import { dateOf, datesOf } from "./decode";
import { figures, rows } from "./encode";

/**
 * Finds each account's next touchpoint, counted from the signing of the contract.
 * @customfunction NEXTTOUCH NEXTTOUCH
 * @helpurl https://localhost:3000/help/en/nexttouch.html
 * @param signed One per account: the day of signing, as an Excel date.
 * @param asOf The day to look from, as an Excel date, such as TODAY().
 * @param [offsets] Calendar days after the signing, whole numbers. Left out: 180, 450 and 900, for review, early warning
 * and value upgrade.
 * @returns One row per account, three columns: the date, as the number that a date format shows; days left, 0 on the day;
 * which of the offsets, from 1. "" where all have passed or the signing is not known, "Check" where it is no date.
 */
export function nextTouch(signed: unknown[][], asOf: unknown, offsets?: unknown[][]): unknown[][] {
  return answer(() => {
    const { values, check } = datesOf(vectorOf(signed, "signed"));
    const days = isOmitted(offsets) ? TOUCHPOINT_DAYS : numbersOf(offsets, "offsets");
    const { date, daysLeft, which } = nextTouchOf(values, dateOf(asOf, "asOf"), days);
    return rows(...[date, daysLeft, which].map((column) => figures(column, check)));
  });
}
