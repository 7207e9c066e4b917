import { numbersFor } from "../../src/taskpane/numbers";

test.each([
  ["en-US", "1,234.5", "\u22120.5", "5.8%", "10,800%"],
  ["zh-CN", "1,234.5", "\u22120.5", "5.8%", "10,800%"],
  ["de-DE", "1.234,5", "\u22120,5", "5,8\u00a0%", "10.800\u00a0%"],
])("numbers of %s are written as its readers do, and read back", (tag, thousands, negative, small, large) => {
  const { figure, percent, parse } = numbersFor(tag);
  expect([figure(1234.5), figure(-0.5)]).toEqual([thousands, negative]);
  expect([percent(0.058), percent(108)]).toEqual([small, large]);
  expect([thousands, negative, small, large].map(parse)).toEqual([1234.5, -0.5, 5.8, 10800]);
});

test("brief figures tell the size in a few letters", () => {
  const english = numbersFor("en-US");
  expect([english.brief(12_345_678), english.brief(-0.0576), english.briefPercent(108.04)]).toEqual([
    "12M",
    "\u22120.058",
    "11K%",
  ]);
  expect(numbersFor("zh-CN").brief(12_345_678)).toBe("1200万");
});

test("what is no number is none, and a language that nobody knows is read as the browser's own", () => {
  expect(numbersFor("en-US").parse("much")).toBeNaN();
  expect(numbersFor("xx-broken-tag-!").figure(0.5)).toMatch(/^0[.,]5$/);
});
