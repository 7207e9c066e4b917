import { fittedGeneral } from "../../../../src/workbench/page/toUniver/fitNumber";

/** A cell with room for so many characters. */
const roomFor =
  (characters: number) =>
  (text: string): boolean =>
    text.length <= characters;

test.each([
  ["as many decimals as there is room for", 1234.56789, 7, "1234.57"],
  ["without zeros behind the last digit that counts", 2.5004, 4, "2.5"],
  ["as a whole number where there is room for no more", 1234.56789, 5, "1235"],
  ["at most eleven characters, however much room there is", 1 / 3, 99, "0.333333333"],
  ["without the noise of binary fractions", 0.1 + 0.2, 99, "0.3"],
  ["by its power of ten where its digits have no room", 123456789, 8, "1.23E+08"],
  ["by fewer digits of its power", -123456789, 6, "-1E+08"],
  ["by its power where that is how General writes it", 1234567890123, 7, "1.2E+12"],
  ["a small one by its power", 0.000012345678, 99, "1.23457E-05"],
  ["a small one rounded to what there is room for", 0.00012345, 6, "0.0001"],
] as const)("a number shows %s", (_how, value, characters, text) => {
  expect(fittedGeneral(value, roomFor(characters))).toBe(text);
});

test("a number that has no room in any form shows none of its digits", () => {
  expect(fittedGeneral(123456789, roomFor(4))).toBeNull();
});
