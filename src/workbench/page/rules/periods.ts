import { DAYS_TO_1904, serialOfDay } from "../../book/serial";

/** How a workbook counts days. */
export interface Calendar {
  /** Added to a number of a day of the workbook it gives the number that Excel has for it since 1900. */
  readonly shift: number;
  /** Today, since 1900. */
  today(): number;
}

export const calendarOf = ({ date1904 }: { readonly date1904: boolean }): Calendar => ({
  shift: date1904 ? DAYS_TO_1904 : 0,
  today: () => {
    const now = new Date();
    return serialOfDay(now.getFullYear(), now.getMonth() + 1, now.getDate(), false);
  },
});

const DAY = 86_400_000;
const FIRST = Date.UTC(1899, 11, 30);

/** A running number of the day's month. */
function monthOf(day: number): number {
  const date = new Date(FIRST + day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** A running number of the day's week, which begins on Sunday as in Excel. */
const weekOf = (day: number): number => Math.floor((day - 1) / 7);

type Tells = (day: number, today: number) => boolean;

/** By the names that office.js gives them. */
const PERIODS: Readonly<Record<string, Tells>> = {
  Yesterday: (day, today) => day === today - 1,
  Today: (day, today) => day === today,
  Tomorrow: (day, today) => day === today + 1,
  LastSevenDays: (day, today) => day > today - 7 && day <= today,
  LastWeek: (day, today) => weekOf(day) === weekOf(today) - 1,
  ThisWeek: (day, today) => weekOf(day) === weekOf(today),
  NextWeek: (day, today) => weekOf(day) === weekOf(today) + 1,
  LastMonth: (day, today) => monthOf(day) === monthOf(today) - 1,
  ThisMonth: (day, today) => monthOf(day) === monthOf(today),
  NextMonth: (day, today) => monthOf(day) === monthOf(today) + 1,
};

/** Whether a day, as a cell holds it, lies in a period about today; undefined where the word names none. */
export function isInPeriod(period: string, value: number, { shift, today }: Calendar): boolean | undefined {
  return PERIODS[period]?.(Math.floor(value) + shift, today());
}
