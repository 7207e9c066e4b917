import { tokens } from "./tokens";

const LONGEST = 8192;

/** Why Excel would refuse a formula outright: too long, or something left open; null if it would not. */
export function faultOf(formula: string): string | null {
  if (formula.length > LONGEST) return "The formula is longer than 8192 characters.";
  let depth = 0;
  for (const { kind, text } of tokens(formula)) {
    if (kind === "text" && !/^".*"$/s.test(text)) return "A text in the formula is not closed.";
    if (kind === "brackets" && !text.endsWith("]")) return "A bracket in the formula is not closed.";
    if (text === "(" || text === "{") depth++;
    if (text === ")" || text === "}") depth--;
    if (depth < 0) return "The formula closes a parenthesis that it does not open.";
  }
  return depth > 0 ? "A parenthesis in the formula is not closed." : null;
}
