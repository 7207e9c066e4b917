import { displayText } from "../../../src/workbench/book/displayText";

test.each([
  [1234.5, "General", "1234.5"],
  [0.1 + 0.2, "General", "0.3"],
  [1e21, "General", "1E+21"],
  [1 / 3, "General", "0.333333333"],
  [1234.567, "#,##0.00", "1,234.57"],
  [0.256, "0.0%", "25.6%"],
  [-1234.4, "#,##0;(#,##0)", "(1,234)"],
  [-0.2, "0", "0"],
  [5, '"€"#,##0.00', "€5.00"],
  [1234567, '0.0,,"M"', "1.2M"],
  [7, "00", "07"],
  [1.5, "0.##", "1.5"],
  [12345.678, "0.00E+00", "1.23E+04"],
  [45292, "yyyy-mm-dd", "2024-01-01"],
  [45292.75, "m/d/yyyy h:mm AM/PM", "1/1/2024 6:00 PM"],
  [45292.5, "d-mmm-yy", "1-Jan-24"],
  [0.5, "h:mm:ss", "12:00:00"],
  [0, '0;-0;"none"', "none"],
  [true, "0", "TRUE"],
  ["text", "0.00", "text"],
])("%p in the format %s shows as %s", (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});
