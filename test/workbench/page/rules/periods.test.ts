import { serialOfDay } from "../../../../src/workbench/book/serial";
import { isInPeriod } from "../../../../src/workbench/page/rules/periods";

/** A Wednesday. */
const TODAY = serialOfDay(2026, 1, 14, false);
const calendar = { shift: 0, today: () => TODAY };

/** Days, counted from today, in the period. */
const daysIn = (period: string): number[] =>
  Array.from({ length: 91 }, (_, at) => at - 45).filter((days) => isInPeriod(period, TODAY + days, calendar));

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

test.each([
  ["Yesterday", [-1]],
  ["Today", [0]],
  ["Tomorrow", [1]],
  ["LastSevenDays", span(-6, 0)],
  // Weeks begin on Sunday.
  ["LastWeek", span(-10, -4)],
  ["ThisWeek", span(-3, 3)],
  ["NextWeek", span(4, 10)],
  ["LastMonth", span(-44, -14)],
  ["ThisMonth", span(-13, 17)],
  ["NextMonth", span(18, 45)],
])("%s seen from a Wednesday", (period, days) => {
  expect(daysIn(period)).toEqual(days);
});

test("the time of a day does not count, and days from 1904 are told by their own numbers", () => {
  expect(isInPeriod("Today", TODAY + 0.99, calendar)).toBe(true);
  const since1904 = { shift: 1462, today: () => TODAY };
  expect(isInPeriod("Today", serialOfDay(2026, 1, 14, true), since1904)).toBe(true);
});

test("another word names no period", () => {
  expect(isInPeriod("AboveAverage", TODAY, calendar)).toBeUndefined();
});
