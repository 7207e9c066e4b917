import { formulaOnDisk } from "../formula/onDisk";
import { typedFormula } from "../formula/typed";
import { decodeEscapes } from "../xml/text";

/** A rule's operand as the object model has it: "=A1", "=10". */
export function typedOperand(text: string): string {
  return typedFormula(decodeEscapes(text), null);
}

/** The other way round; numbers and texts without "=" stand as they are. */
export function operandOnDisk(operand: unknown): string {
  const text = typeof operand === "string" ? operand : String(operand ?? "");
  return formulaOnDisk(text, { table: null, dynamic: false });
}

/** A text as a formula has it: in quotes, or the formula that yields it. */
export function quoted(text: string): string {
  return text.startsWith("=") ? operandOnDisk(text) : `"${text.replace(/"/g, '""')}"`;
}
