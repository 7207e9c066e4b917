import { holdsNumbersAsText, isNumeric, isUnique, profilesOf } from "../../../src/cells/propose/profile";
import { gridOf } from "../../../src/cells/headers";
import type { RawCell } from "../../../src/model/portfolio/types";

const profileOf = (...cells: RawCell[]) => profilesOf(gridOf([["x"], ...cells.map((cell) => [cell])]))[0]!;

test("a column is numeric if it holds more numbers than anything else but blanks", () => {
  expect(isNumeric(profileOf(1, null, null, "N/A"))).toBe(true);
  expect(isNumeric(profileOf(1, 2, "x"))).toBe(true);
  expect(isNumeric(profileOf(1, "x"))).toBe(false);
  expect(isNumeric(profileOf(null))).toBe(false);
});

test("knows numbers that are stored as text", () => {
  expect(holdsNumbersAsText(profileOf("1,200.50", "12 %", "-3"))).toBe(true);
  expect(holdsNumbersAsText(profileOf("S", "A", "12"))).toBe(false);
  for (const text of ["¥3.4万", "１２３４", "1 234,5", "(500)", "USD 30", "30 EUR", "1.5亿元", "$-7", ".5"])
    expect([text, holdsNumbersAsText(profileOf(text))]).toEqual([text, true]);
  for (const text of ["A4", "3M Deutschland", "2 units of 5", "-", "万", "7-Eleven", "x".repeat(32_767)])
    expect([text, holdsNumbersAsText(profileOf(text))]).toEqual([text, false]);
});

test("unique means that no entry is missing and none repeats, as text too", () => {
  expect([profileOf("a", "b"), profileOf("a", null), profileOf(1, "1")].map(isUnique)).toEqual([
    true,
    false,
    false,
  ]);
});
