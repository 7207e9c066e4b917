import { isoDateOf, serialOf } from "../../src/workbook/dates";

test("counts days as Excel does", () => {
  expect(serialOf("1900-03-01")).toBe(61);
  expect(serialOf("2026-03-31")).toBe(46112);
});

test("turns a day number back into its date, whatever the time of day", () => {
  expect(isoDateOf(46112)).toBe("2026-03-31");
  expect(isoDateOf(46112.75)).toBe("2026-03-31");
});
