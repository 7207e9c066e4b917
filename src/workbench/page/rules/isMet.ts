import type { CellValue, ConditionalFormat, Sheet } from "../../book/types";
import type { Evaluate } from "../univer/evaluator";
import { holds, isComparable, isTrue } from "./compare";
import { formulaValue, operandValue } from "./operand";

/** Whether a cell meets the rule of a format that paints the cells that do. */
export function isMet(
  { type, rule, areas }: ConditionalFormat,
  sheet: Sheet,
  row: number,
  column: number,
  evaluate: Evaluate,
): boolean {
  const place = { sheet, areas };
  const value: CellValue = sheet.rows.get(row)?.get(column)?.value ?? null;
  const operand = (given: unknown): CellValue | undefined =>
    operandValue(given, place, row, column, evaluate);
  switch (type) {
    case "Custom":
      return isTrue(formulaValue(String(rule.formula ?? ""), place, row, column, evaluate)?.[0]?.[0]);
    case "CellValue": {
      const [first, second] = [operand(rule.formula1), operand(rule.formula2) ?? null];
      return (
        isComparable(value) &&
        isComparable(first) &&
        isComparable(second) &&
        holds(String(rule.operator), value, first, second)
      );
    }
    case "ContainsText":
      return meetsText(rule, value, operand);
    default:
      return false;
  }
}

function meetsText(
  { operator, text }: ConditionalFormat["rule"],
  value: CellValue,
  operand: (given: unknown) => CellValue | undefined,
): boolean {
  const given = typeof text === "string" && text.startsWith("=") ? operand(text) : text;
  const sought = lower(given);
  const own = lower(typeof value === "object" ? (value?.error ?? "") : value);
  switch (operator) {
    case "Contains":
      return own.includes(sought);
    case "NotContains":
      return !own.includes(sought);
    case "BeginsWith":
      return own.startsWith(sought);
    case "EndsWith":
      return own.endsWith(sought);
    default:
      return false;
  }
}

const lower = (value: unknown): string => String(value ?? "").toLowerCase();
