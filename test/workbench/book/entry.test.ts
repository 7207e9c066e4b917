import { readEntry } from "../../../src/workbench/book/entry";

describe("a typed text becomes", () => {
  test.each([
    ["12", 12, null],
    [" -1,234.5 ", -1234.5, "#,##0.00"],
    ["(5)", -5, null],
    ["50%", 0.5, "0%"],
    ["12.5 %", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["$12", 12, "$#,##0_);[Red]($#,##0)"],
    ["true", true, null],
    ["2024-01-05", 45296, "m/d/yyyy"],
    ["1/5/24", 45296, "m/d/yyyy"],
    ["5-Jan-2024", 45296, "d-mmm-yy"],
    ["Jan 2024", 45292, "mmm-yy"],
    ["6:30 PM", 0.7708333333333334, "h:mm AM/PM"],
    ["36:00", 1.5, "[h]:mm:ss"],
    ["2024-01-05 18:00", 45296.75, "m/d/yyyy h:mm"],
    ["1/5/2024 6:00:00 PM", 45296.75, "m/d/yyyy h:mm"],
  ])("%p: %p", (typed, value, numberFormat) => {
    expect(readEntry(typed)).toEqual({ value, numberFormat });
  });

  test("a date of this year where no year is typed: a trap for ids such as 1-2", () => {
    const { value, numberFormat } = readEntry("1-2");
    expect(typeof value).toBe("number");
    expect(numberFormat).toBe("d-mmm");
  });

  test("an error where it is spelt like one", () => {
    expect(readEntry("#n/a")).toEqual({ value: { error: "#N/A" }, numberFormat: null });
  });

  test.each([
    "about 5",
    "1,23",
    "13/45/2024",
    "1.2.3",
    "25:99",
    "2024-01-05 about 5:00",
    "-",
    "00-1x",
    "Mark 5",
    "Market 2024",
    "12 %%",
    "",
  ])("a text where it is none of these: %p", (typed) => {
    expect(readEntry(typed)).toEqual({ value: typed, numberFormat: null });
  });
});
