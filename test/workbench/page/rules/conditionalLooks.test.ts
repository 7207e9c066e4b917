import { newBook } from "../../../../src/workbench/book/newBook";
import type { CellValue, ConditionalFormat } from "../../../../src/workbench/book/types";
import { ConditionalLooks } from "../../../../src/workbench/page/rules/conditionalLooks";
import type { Evaluate, RuleFormula } from "../../../../src/workbench/page/univer/evaluator";
import { firstSheet, put } from "../books";

const none: Evaluate = () => undefined;

function format(
  type: string,
  rule: Record<string, unknown>,
  change: Partial<ConditionalFormat> = {},
): ConditionalFormat {
  return {
    id: type,
    areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    type,
    priority: 1,
    stopIfTrue: false,
    rule,
    format: { fontColor: null, bold: null, italic: null, fill: "#FF0000" },
    ...change,
  };
}

/** What column A looks like below these formats, cell by cell. */
function looks(values: readonly CellValue[], formats: ConditionalFormat[], evaluate = none) {
  const sheet = firstSheet(newBook("Data"));
  put(
    sheet,
    0,
    0,
    values.map((value) => [value]),
  );
  sheet.conditionalFormats.push(...formats);
  const all = new ConditionalLooks(evaluate);
  return values.map((_, row) => all.lookAt(sheet, row, 0));
}

const painted = (values: readonly CellValue[], one: ConditionalFormat): boolean[] =>
  looks(values, [one]).map(({ fill }) => fill === "#FF0000");

const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalFormat =>
  format("CellValue", { operator, formula1, ...(formula2 !== undefined && { formula2 }) });

test("comparisons take numbers, texts without regard to capitals, and a blank for 0", () => {
  expect(painted([4, 5, 6, null, "a"], cellValue("LessThan", "=5"))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
  expect(painted([4, 5, 6], cellValue("GreaterThanOrEqual", "5"))).toEqual([false, true, true]);
  expect(painted([0, 1, 3, 4], cellValue("Between", "3", "1"))).toEqual([false, true, true, false]);
  expect(painted([0, 1, 3, 4], cellValue("NotBetween", "1", "3"))).toEqual([true, false, false, true]);
  expect(painted(["CORE", "Service"], cellValue("EqualTo", '="Core"'))).toEqual([true, false]);
  expect(painted([true, 1], cellValue("EqualTo", "=TRUE"))).toEqual([true, false]);
});

test("an error in a cell meets no comparison", () => {
  expect(painted([{ error: "#N/A" }], cellValue("NotEqualTo", "=5"))).toEqual([false]);
});

test("rules about texts are Excel's four", () => {
  const of = (operator: string) =>
    painted(["Key value", "value", "Low"], format("ContainsText", { operator, text: "VALUE" }));
  expect(of("Contains")).toEqual([true, true, false]);
  expect(of("NotContains")).toEqual([false, false, true]);
  expect(of("BeginsWith")).toEqual([false, true, false]);
  expect(of("EndsWith")).toEqual([true, true, false]);
});

test("an expression is evaluated for each cell, as written for the first cell of its areas", () => {
  const asked: [RuleFormula["formula"], number, number, number][] = [];
  const evaluate: Evaluate = ({ formula, row: home }, row, column) => {
    asked.push([formula, home, row, column]);
    return [[row === 1]];
  };
  const rule = format("Custom", { formula: "=$B1=1" });
  expect(looks([1, 2], [rule], evaluate).map(({ fill }) => fill)).toEqual([undefined, "#FF0000"]);
  expect(asked).toEqual([
    ["=$B1=1", 0, 0, 0],
    ["=$B1=1", 0, 1, 0],
  ]);
});

test("the first by priority has the say, and may stop the others", () => {
  const font = { fontColor: "#0000FF", bold: true, italic: null, fill: "#00FF00" };
  const first = { ...cellValue("GreaterThan", "0"), priority: 1 };
  const second = { ...cellValue("GreaterThan", "0"), priority: 2, format: font };
  expect(looks([1], [second, first])).toEqual([{ fill: "#FF0000", fontColor: "#0000FF", bold: true }]);
  expect(looks([1], [second, { ...first, stopIfTrue: true }])).toEqual([{ fill: "#FF0000" }]);
});

test("a colour scale goes from its least to its largest number, by way of the middle", () => {
  const scale = format("ColorScale", {
    minimum: { type: "LowestValue", color: "#FF0000" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#00FF00" },
  });
  expect(looks([0, 2, 4, 7, 10, "text"], [scale]).map(({ fill }) => fill)).toEqual([
    "#FF0000",
    "#FF8080",
    "#FFFFFF",
    "#80FF80",
    "#00FF00",
    undefined,
  ]);
});

test("data bars are a tenth to nine tenths of their cells wide", () => {
  const bar = (rule: Record<string, unknown>) =>
    looks(
      [10, 20, 30, "text"],
      [format("DataBar", { positiveFormat: { fillColor: "#638EC6" }, ...rule })],
    ).map((look) => look.bar?.length);
  const ends = { lowerBoundRule: { type: "LowestValue" }, upperBoundRule: { type: "HighestValue" } };
  expect(bar(ends)).toEqual([0.1, 0.5, 0.9, undefined]);
  const fixed = {
    lowerBoundRule: { type: "Number", formula: "=0" },
    upperBoundRule: { type: "Number", formula: "40" },
  };
  expect(bar(fixed).slice(0, 3)).toEqual(
    [0.1 + 0.8 * 0.25, 0.5, 0.1 + 0.8 * 0.75].map((each) => expect.closeTo(each, 9)),
  );
});

test("while the workbook is calculated the look stays as it was, and follows afterwards", () => {
  const sheet = firstSheet(newBook("Data"));
  put(sheet, 0, 0, [[1]]);
  sheet.conditionalFormats.push(cellValue("GreaterThan", "0"));
  let isBusy = false;
  const all = new ConditionalLooks(none, () => isBusy);
  const fill = () => all.lookAt(sheet, 0, 0).fill;
  expect(fill()).toBe("#FF0000");
  put(sheet, 0, 0, [[-1]]);
  all.forget();
  isBusy = true;
  expect(fill()).toBe("#FF0000");
  isBusy = false;
  expect(fill()).toBeUndefined();
});

test("the first and last of a group are painted: so many, or so many in a hundred, ties with them", () => {
  const values = [5, 1, 4, 4, 2, "9", null];
  const at = (type: string, rank: number): CellValue[] =>
    values.filter((_, row) => painted(values, format("TopBottom", { type, rank }))[row]);
  expect(at("TopItems", 2)).toEqual([5, 4, 4]);
  expect(at("BottomItems", 2)).toEqual([1, 2]);
  expect(at("TopPercent", 40)).toEqual([5, 4, 4]);
  expect(at("BottomPercent", 1)).toEqual([1]);
  expect(at("TopItems", 99)).toEqual([5, 1, 4, 4, 2]);
});

test.each<[string, CellValue[]]>([
  ["AboveAverage", [5]],
  ["BelowAverage", [1]],
  ["EqualOrAboveAverage", [3, 5, 3]],
  ["EqualOrBelowAverage", [1, 3, 3]],
  ["DuplicateValues", [3, "a", 3, "A"]],
  ["UniqueValues", [1, 5, "", "3"]],
  ["Blanks", [null, ""]],
  ["Errors", []],
])("the preset %s", (criterion, met) => {
  const values = [1, 3, 5, "a", 3, "A", null, "", "3"];
  const marks = painted(values, format("PresetCriteria", { criterion }));
  expect(values.filter((_, row) => marks[row])).toEqual(met);
});

test("the presets about errors, and one that is not known", () => {
  const values: CellValue[] = [{ error: "#N/A" }, 1, null];
  const marks = (criterion: string): boolean[] => painted(values, format("PresetCriteria", { criterion }));
  expect(marks("Errors")).toEqual([true, false, false]);
  expect(marks("NonErrors")).toEqual([false, true, true]);
  expect(marks("LastWeek")).toEqual([false, false, false]);
});

test("deviations from the average are those of a sample", () => {
  const far = (criterion: string, values: CellValue[]): CellValue[] =>
    values.filter((_, row) => painted(values, format("PresetCriteria", { criterion }))[row]);
  expect(far("OneStdDevAboveAverage", [0, 0, 0, 0, 10, "99"])).toEqual([10]);
  // Of all numbers there are, the deviation would be 4, and 10 two of them away.
  expect(far("TwoStdDevAboveAverage", [0, 0, 0, 0, 10])).toEqual([]);
  expect(far("OneStdDevBelowAverage", [1, 3, 5])).toEqual([1]);
});
