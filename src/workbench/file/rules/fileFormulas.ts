import { decodeText, encodeAttribute, encodeEscapes, encodeText } from "../xml/text";
import { operandOnDisk, typedOperand } from "./formula";

/** Formulas of a rule, a validation or a chart, and the limits of bars, scales and icons, which may be formulas too. */
const FORMULA =
  /(<((?:[\w.-]+:)?(?:formula[12]?|f))(?:\s[^>]*)?>)([^<]*)(<\/\2\s*>)|(<(?:[\w.-]+:)?cfvo\b[^>]*?\sval=")([^"]*)(")/g;

/** All formulas in such a raw text, as typed, in order. */
export function formulasIn(raw: string): string[] {
  return [...raw.matchAll(FORMULA)].map((match) => typedOperand(decodeText(match[3] ?? match[6] ?? "")));
}

/** The raw text with other formulas in their places; those that are the same keep their spelling. */
export function withFormulas(raw: string, formulas: readonly string[]): string {
  let index = 0;
  return raw.replace(FORMULA, (whole: string, ...groups: (string | undefined)[]) => {
    const [open, , text, close, before, value, after] = groups;
    const formula = formulas[index++];
    if (formula === undefined || formula === typedOperand(decodeText(text ?? value ?? ""))) return whole;
    const onDisk = encodeEscapes(operandOnDisk(formula));
    return open === undefined
      ? `${before ?? ""}${encodeAttribute(onDisk)}${after ?? ""}`
      : `${open}${encodeText(onDisk)}${close ?? ""}`;
  });
}
