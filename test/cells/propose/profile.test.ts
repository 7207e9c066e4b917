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
});

test("unique means that no entry is missing and none repeats, as text too", () => {
  expect([profileOf("a", "b"), profileOf("a", null), profileOf(1, "1")].map(isUnique)).toEqual([
    true,
    false,
    false,
  ]);
});
