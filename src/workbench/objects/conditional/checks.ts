import { faultOf } from "../../book/formula/fault";
import { tokens } from "../../book/formula/tokens";
import { HostError } from "../../wire/hostError";

/**
 * A formula, or a number, as an operand of a rule or validation. As in Excel,
 * references to tables are refused there.
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
  return value;
}

export function asFormula(value: unknown): string {
  const formula = asOperand(value);
  if (!formula.startsWith("=")) throw new HostError("InvalidArgument");
  return formula;
}
