import { newBook } from "../../../../src/workbench/book/newBook";
import type { CellValue, Validation, ValidationRule } from "../../../../src/workbench/book/types";
import type { Evaluate } from "../../../../src/workbench/page/univer/evaluator";
import { accepts, choicesOf, validationAt } from "../../../../src/workbench/page/validation/accepts";
import { firstSheet } from "../books";

const sheet = firstSheet(newBook("Data"));
const place = { sheet, row: 3, column: 2 };
const unknown: Evaluate = () => undefined;

const validation = (rule: ValidationRule, change: Partial<Validation> = {}): Validation => ({
  areas: [{ top: 1, left: 2, bottom: 9, right: 2 }],
  rule,
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
  ...change,
});

/** Of these values, those that the rule lets in. */
const taken = (rule: ValidationRule, values: readonly CellValue[], evaluate = unknown): CellValue[] =>
  values.filter((value) => accepts(validation(rule), place, value, evaluate));

test("a list in the rule takes its words as they are written, and offers them", () => {
  const list = { list: { inCellDropDown: true, source: "max, min,1" } };
  expect(taken(list, ["max", "min", "Max", "most", 1, 2])).toEqual(["max", "min", 1]);
  expect(choicesOf(validation(list), place, unknown)).toEqual(["max", "min", "1"]);
});

test("a list in cells takes its words in any letter case, and offers no blanks", () => {
  const list = { list: { inCellDropDown: true, source: "=$A$1:$A$3" } };
  const evaluate: Evaluate = () => [["Revenue"], [null], [5]];
  expect(taken(list, ["revenue", "Margin", 5], evaluate)).toEqual(["revenue", 5]);
  expect(choicesOf(validation(list), place, evaluate)).toEqual(["Revenue", "5"]);
  expect(choicesOf(validation({ decimal: {} }), place, evaluate)).toBeNull();
});

test("numbers are held to their limits, whole numbers to being whole, and words are refused", () => {
  const between = { formula1: 1, formula2: 5, operator: "Between" };
  expect(taken({ wholeNumber: between }, [0, 1, 2.5, 5, 6, "3rd"])).toEqual([1, 5]);
  expect(taken({ decimal: between }, [0, 1, 2.5, 5, 6, "3rd"])).toEqual([1, 2.5, 5]);
  expect(taken({ decimal: { formula1: "=0", operator: "GreaterThanOrEqualTo" } }, [-1, 0, 1])).toEqual([
    0, 1,
  ]);
});

test("a text's length counts in its letters", () => {
  expect(
    taken({ textLength: { formula1: 3, operator: "LessThanOrEqualTo" } }, ["abc", "abcd", 123, 1234]),
  ).toEqual(["abc", 123]);
});

test("a rule by formula is asked for the cell, as written for the first cell of its areas", () => {
  const asked: number[][] = [];
  const evaluate: Evaluate = (formula, row, column) => {
    asked.push([formula.row, formula.column, row, column]);
    return [[false]];
  };
  expect(taken({ custom: { formula: "=C2>0" } }, [5], evaluate)).toEqual([]);
  expect(asked).toEqual([[1, 2, 3, 2]]);
});

test("a blank is let in where the rule ignores blanks", () => {
  const rule = { decimal: { formula1: 1, operator: "GreaterThan" } };
  expect(accepts(validation(rule), place, null, unknown)).toBe(true);
  expect(accepts(validation(rule, { ignoreBlanks: false }), place, null, unknown)).toBe(false);
});

test("what cannot be known at once is let in", () => {
  expect(taken({ custom: { formula: "=KAM.SCORE(A1)>0" } }, [5])).toEqual([5]);
  expect(taken({ list: { source: "=KAM.LIST()" } }, ["x"])).toEqual(["x"]);
  expect(taken({ decimal: { formula1: "=KAM.X()", operator: "GreaterThan" } }, [5])).toEqual([5]);
});

test("a cell has the validation whose areas hold it", () => {
  sheet.validations = [validation({ decimal: {} })];
  expect(validationAt(place)).toBe(sheet.validations[0]);
  expect(validationAt({ ...place, column: 3 })).toBeUndefined();
});
