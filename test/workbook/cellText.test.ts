import { asText } from "../../src/workbook/cellText";

test("leaves words as they are", () => {
  for (const text of ["Alfreds Futterkiste", "战略级", "", "Ernst & Söhne"]) expect(asText(text)).toBe(text);
});

test("protects what Excel would turn into a formula, a number, a date, a boolean or an error", () => {
  for (const text of [
    "=1+1",
    "+49",
    "-",
    "@home",
    "\tTab",
    "00123",
    "1-2",
    "Mar 5",
    "TRUE",
    "false",
    "#N/A",
    "'quoted",
  ])
    expect(asText(text)).toBe(`'${text}`);
});
