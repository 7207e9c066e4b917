import { newBook } from "../../../../src/workbench/book/newBook";
import { ConditionalLooks } from "../../../../src/workbench/page/rules/conditionalLooks";
import { ICON_SETS } from "../../../../src/workbench/page/rules/icons";
import { firstSheet, put } from "../books";

const step = (type: string, formula: string, operator = "GreaterThanOrEqual"): object => ({
  type,
  formula,
  operator,
});
const THIRDS = [step("Percent", "0"), step("Percent", "33"), step("Percent", "67")];

/** Places in their set of the icons that column A shows, null where there is none; and whether the numbers are hidden. */
function iconsOf(values: readonly (number | string)[], rule: Record<string, unknown>) {
  const sheet = firstSheet(newBook("Data"));
  put(
    sheet,
    0,
    0,
    values.map((value) => [value]),
  );
  sheet.conditionalFormats.push({
    id: "1",
    areas: [{ top: 0, left: 0, bottom: 99, right: 0 }],
    type: "IconSet",
    priority: 1,
    stopIfTrue: false,
    rule,
    format: { fontColor: null, bold: null, italic: null, fill: null },
  });
  const looks = new ConditionalLooks(() => undefined);
  const set = ICON_SETS[String(rule.style)] ?? [];
  return values.map((_, row) => {
    const { icon, hidesValue } = looks.lookAt(sheet, row, 0);
    return icon ? `${String(set.indexOf(icon))}${hidesValue ? " alone" : ""}` : null;
  });
}

test("an icon shows the share of the way from the least to the greatest number; texts have none", () => {
  const rule = { style: "ThreeTrafficLights1", criteria: THIRDS };
  expect(iconsOf([0, 32.9, 33, 66, 67, 100, "n/a"], rule)).toEqual(["0", "0", "1", "1", "2", "2", null]);
});

test("a step may ask for more than its limit, and limits may be numbers and percentiles", () => {
  const criteria = [step("Percent", "0"), step("Number", "5", "GreaterThan"), step("Percentile", "75")];
  expect(iconsOf([1, 5, 6, 7, 8], { style: "ThreeFlags", criteria })).toEqual(["0", "0", "1", "2", "2"]);
});

test("a set may be turned round, and may stand without its numbers", () => {
  const rule = { style: "ThreeArrows", criteria: THIRDS, reverseIconOrder: true, showIconOnly: true };
  expect(iconsOf([0, 50, 100], rule)).toEqual(["2 alone", "1 alone", "0 alone"]);
});

test("a set that is not drawn leaves its cells as they are", () => {
  expect(iconsOf([0, 50, 100], { style: "ThreeStars", criteria: THIRDS })).toEqual([null, null, null]);
});

test("every set has as many icons as its name says", () => {
  const counts = { Three: 3, Four: 4, Five: 5 };
  for (const [name, icons] of Object.entries(ICON_SETS))
    expect([name, icons.length]).toEqual([
      name,
      Object.entries(counts).find(([word]) => name.startsWith(word))?.[1],
    ]);
});
