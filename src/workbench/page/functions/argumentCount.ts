import { tokens } from "../../book/formula/tokens";
import type { FunctionsFile } from "./functionsFile";

type Parameters = FunctionsFile["functions"][number]["parameters"];

/** How many arguments a function takes. */
export interface ArgumentLimits {
  readonly least: number;
  /** Infinity where the last one may be repeated. */
  readonly most: number;
}

/** A call that Excel does not let in. */
export interface WrongCount {
  /** As in functions.json, with its namespace: "KAM.SCORE". */
  readonly name: string;
  readonly isTooFew: boolean;
}

export const argumentLimits = (parameters: Parameters): ArgumentLimits => ({
  least: parameters.filter(({ optional }) => !optional).length,
  most: parameters.some(({ repeating }) => repeating) ? Infinity : parameters.length,
});

/**
 * The first call in a formula with fewer or more arguments than its function takes; null where there is none.
 * @param limits by the functions' names in capitals; other functions are let pass
 */
export function wrongCount(formula: string, limits: ReadonlyMap<string, ArgumentLimits>): WrongCount | null {
  const parts = tokens(formula).filter(({ text }) => text.trim() !== "");
  for (const [at, { text }] of parts.entries()) {
    const name = text.toUpperCase();
    const known = limits.get(name);
    if (!known || parts[at + 1]?.text !== "(") continue;
    const count = countArguments(parts.slice(at + 2).map((part) => part.text));
    if (count < known.least || count > known.most) return { name, isTooFew: count < known.least };
  }
  return null;
}

/** @param texts the tokens behind the opening bracket */
function countArguments(texts: readonly string[]): number {
  let depth = 0;
  let commas = 0;
  for (const [at, text] of texts.entries()) {
    if (depth === 0 && text === ")") return at === 0 ? 0 : commas + 1;
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 0) commas++;
  }
  return texts.length === 0 ? 0 : commas + 1;
}
