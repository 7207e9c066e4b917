import { isOmitted, numbersOf, vectorOf } from "../cells/arguments";
import { touchpoints as touchpointsOf, TOUCHPOINT_DAYS } from "../model/plan/touchpoints";
import { answer } from "./answer";
import { datesOf } from "./decode";
import { figures, rows } from "./encode";

/**
 * Sets the days on which to meet customers, counted from the signing of the contract.
 * @customfunction TOUCHPOINTS TOUCHPOINTS
 * @helpurl https://localhost:3000/help/en/touchpoints.html
 * @param signed One per account: the day of signing, as an Excel date.
 * @param [offsets] Calendar days after it, whole numbers. Left out: 180, 450 and 900, for review, early warning and
 * value upgrade.
 * @returns One row per account, one column per offset: a date, as the number that a date format shows; "" where the signing
 * is not known, "Check" where it is no date.
 */
export function touchpoints(signed: unknown[][], offsets?: unknown[][]): unknown[][] {
  return answer(() => {
    const { values, check } = datesOf(vectorOf(signed, "signed"));
    const days = isOmitted(offsets) ? TOUCHPOINT_DAYS : numbersOf(offsets, "offsets");
    return rows(...touchpointsOf(values, days).map((column) => figures(column, check)));
  });
}
