import type { Area, CellValue, Sheet } from "../../book/types";
import type { Evaluate } from "../univer/evaluator";

/** Where a rule stands, for the relative references of its formulas: the first cell of its first area. */
export interface RulePlace {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/**
 * What an operand of a rule comes to for a cell: a number, a text in quotes, a logical value, or a formula's result.
 * @returns undefined where that is not known
 */
export function operandValue(
  operand: unknown,
  place: RulePlace,
  row: number,
  column: number,
  evaluate: Evaluate,
): CellValue | undefined {
  const text = String(operand ?? "").replace(/^=/, "");
  if (text.trim() === "") return undefined;
  if (!Number.isNaN(Number(text))) return Number(text);
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (literal !== undefined) return literal.replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  return formulaValue(`=${text}`, place, row, column, evaluate)?.[0]?.[0];
}

export function formulaValue(
  formula: string,
  { sheet, areas }: RulePlace,
  row: number,
  column: number,
  evaluate: Evaluate,
): CellValue[][] | undefined {
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return evaluate({ formula, sheet, row: top, column: left }, row, column);
}
