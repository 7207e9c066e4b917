import type { Piece } from "./pieces";

/**
 * Index behind the operand that begins at `start`: `Sheet1!A1:B2`, `T[a]`, `NAME(…)`, `(…)`. What an "@" before it,
 * or a function around it, takes in.
 */
export function operandEnd(pieces: readonly Piece[], start: number): number {
  let at = start;
  if (pieces[at]?.text !== "(") at++;
  while (at < pieces.length) {
    const { kind, text } = pieces[at] ?? { kind: "sign", text: "" };
    if (text === "(") at = closingParenthesis(pieces, at);
    else if (text === "!" || text === ":") at += 2;
    else if (kind === "brackets" || text === "#") at++;
    else break;
  }
  return Math.min(at, pieces.length);
}

function closingParenthesis(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let at = open; at < pieces.length; at++) {
    if (pieces[at]?.text === "(") depth++;
    else if (pieces[at]?.text === ")" && --depth === 0) return at + 1;
  }
  return pieces.length;
}

/** Index where the reference begins that ends before `end`: `Sheet1!A1` before a "#". */
export function referenceStart(pieces: readonly Piece[], end: number): number {
  const isSheet = pieces[end - 2]?.text === "!" && /^(word|quoted)$/.test(pieces[end - 3]?.kind ?? "");
  return isSheet ? end - 3 : end - 1;
}
