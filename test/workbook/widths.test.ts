import fc from "fast-check";
import { displayText } from "../../src/workbench/book/displayText";
import { figureWidth, headLines, headWidth } from "../../src/workbook/widths";

/** Points of one digit of Calibri, the widest of its figures and signs but "%". */
const DIGIT = 0.507;

test.each([
  "0",
  "0.0",
  "#,##0",
  "#,##0.00",
  "$#,##0.00",
  "[$€-407] #,##0.00",
  "0.0%",
  "0%",
  '#,##0 "CNY"',
  "[Red]-#,##0.0",
])("leaves room for every figure of the format %s", (format) => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (figure) => {
      const text = displayText(figure, format);
      expect(figureWidth(figure, format, 11)).toBeGreaterThanOrEqual(text.length * DIGIT * 11);
    }),
  );
});

test("leaves a figure of the format General to Excel, which rounds it to the room there is", () => {
  expect(figureWidth(43124.490999, "General", 11)).toBe(0);
});

test("needs room for the longest word of a head, and for a sign or two of a Chinese one", () => {
  expect(headWidth("Recency (days)", 11)).toBe(headWidth("Recency", 11));
  expect(headWidth("按合作时长计算的年数", 11)).toBe(headWidth("年", 11));
});

test("wraps a head between words, and a Chinese one between any two signs", () => {
  expect(headLines("Average discount", 140, 11)).toBe(1);
  expect(headLines("Average discount", headWidth("Average discount", 11), 11)).toBe(2);
  expect(headLines("按合作时长计算的年数", headWidth("五个字宽度", 11) * 3, 11)).toBeGreaterThan(2);
  expect(headLines("", 64, 11)).toBe(1);
});
