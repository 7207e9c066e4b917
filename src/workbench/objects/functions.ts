import { serialOfDay } from "../book/serial";
import type { Book } from "../book/types";
import { defineClass, type HostClass } from "../wire/defineClass";

/** What a function of the sheet gives. */
interface Result {
  readonly value: number;
  readonly error: string | null;
}

const resultClass: HostClass<Result> = defineClass("FunctionResult", {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
});

/** `workbook.functions`, of which this host has DATE: by it an add-in learns from which year a workbook counts days. */
export const functionsClass: HostClass<Book> = defineClass("Functions", {
  methods: {
    Date: ({ date1904 }, args) => {
      const [year = 0, month = 0, day = 0] = [0, 1, 2].map((index) => Math.trunc(args.number(index)));
      // As in Excel, the years before 1900 are counted from there.
      const full = year < 1900 ? year + 1900 : year;
      const value = serialOfDay(full, month, day, date1904);
      return resultClass.of(value < 0 || full > 9999 ? { value: 0, error: "#NUM!" } : { value, error: null });
    },
  },
});
