import { dateText } from "../../../src/workbook/matrix/dateText";
import { liveText } from "../../../src/workbook/matrix/liveText";
import { shortName } from "../../../src/workbook/matrix/named";
import { fixed } from "../../../src/workbook/matrix/numbers";
import { textWidth } from "../../../src/workbook/matrix/textWidth";

describe("a text that a formula keeps up to date", () => {
  const cut = { formula: "FIXED(A1,1)", shows: "58.8" };

  test("types what is known and keeps the rest as formulas", () => {
    expect(liveText('{count} "accounts", cut {cut}.', { count: 3 }, { cut })).toEqual({
      formula: '="3 ""accounts"", cut "&FIXED(A1,1)&"."',
      shows: '3 "accounts", cut 58.8.',
    });
  });

  test("without a part is typed", () => {
    expect(liveText("{count} accounts[ at {date}]", { count: 3 }, { cut })).toEqual({
      formula: null,
      shows: "3 accounts",
    });
  });

  test("cuts texts that are too long for a formula", () => {
    const long = "x".repeat(600);
    const { formula, shows } = liveText(`${long}{cut}`, {}, { cut });
    expect(shows).toBe(`${long}58.8`);
    expect(Math.max(...(formula ?? "").split('"').map((piece) => piece.length))).toBeLessThanOrEqual(255);
  });
});

test.each([
  [49.05, 1, "49.1"],
  [1.005, 2, "1.01"],
  [1302, 0, "1,302"],
  [0.5, 0, "1"],
  [-0.04, 1, "0.0"],
  [-2.35, 1, "-2.4"],
])("%d with %d decimals reads %s, as in Excel", (value, decimals, text) => {
  expect(fixed(value, decimals)).toBe(text);
});

test("a date reads as the language writes it", () => {
  expect(dateText("2017-12-31", "en")).toBe("31 Dec 2017");
  expect(dateText("2017-03-05", "zh")).toBe("2017年3月5日");
});

test("a long name ends in an ellipsis", () => {
  expect(shortName("Alfreds Futterkiste")).toBe("Alfreds Futterkiste");
  expect(shortName("Ana Trujillo Emparedados y helados")).toBe("Ana Trujillo Emparedados …");
});

test("a Chinese character is as wide as the font is high, a Latin letter narrower", () => {
  expect(textWidth("价值矩阵", 9)).toBe(36);
  expect(textWidth("abcd", 9)).toBeLessThan(36);
  expect(textWidth("ill", 9)).toBeLessThan(textWidth("wow", 9));
});
