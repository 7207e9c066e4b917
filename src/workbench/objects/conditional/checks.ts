import { faultOf } from "../../book/formula/fault";
import { tokens } from "../../book/formula/tokens";
import { asOneOf } from "../../wire/arguments";
import { HostError } from "../../wire/hostError";

/**
 * A formula, or a number, as an operand of a rule or validation. As in Excel,
 * references to tables and array constants are refused there.
 */
export function asOperand(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (!value.startsWith("=")) return value;
  const fault = faultOf(value);
  if (fault !== null) throw new HostError("InvalidArgument", fault);
  if (tokens(value).some(({ kind }) => kind === "brackets")) {
    throw new HostError("InvalidArgument", "Structured references are not allowed here.");
  }
  if (tokens(value).some(({ text }) => text === "{")) {
    throw new HostError("InvalidArgument", "Array constants are not allowed here.");
  }
  return value;
}

/** The operands of a comparison: two of them where it has two ends. */
export function asOperands<W extends string>(
  { formula1, formula2, operator }: Readonly<Record<string, unknown>>,
  comparisons: readonly W[],
): Readonly<Record<string, unknown>> {
  const comparison = asOneOf(operator, comparisons);
  const isSpan = /between$/i.test(comparison);
  const hasSecond = formula2 !== undefined && formula2 !== null && formula2 !== "";
  if (isSpan && !hasSecond) throw new HostError("InvalidArgument");
  const second = hasSecond ? { formula2: asOperand(formula2) } : {};
  return { formula1: asOperand(formula1), ...second, operator: comparison };
}

export function asFormula(value: unknown): string {
  const formula = asOperand(value);
  if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
  return formula;
}
