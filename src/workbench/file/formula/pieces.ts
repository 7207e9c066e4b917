import { bracketsAt } from "../../book/formula/tokens";

/**
 * A piece of a formula. Joined together, the pieces of a formula are its text again.
 *
 * - `string`: `"text"`; `quoted`: a sheet's name in single quotes; `brackets`: `[…]` with all that is nested in it;
 * - `word`: a name, number, cell, or function; `error`: `#N/A`; `space`; `sign`: any one other character.
 */
export interface Piece {
  readonly kind: "string" | "quoted" | "brackets" | "error" | "word" | "space" | "sign";
  readonly text: string;
}

const PATTERNS: readonly (readonly [kind: Piece["kind"], pattern: RegExp])[] = [
  ["string", /"(?:[^"]|"")*"?/y],
  ["quoted", /'(?:[^']|'')*'?/y],
  ["error", /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/iy],
  ["word", /[^\s"'[\](){}!,;:+\-*/^&=<>@#%]+/y],
  ["space", /\s+/y],
  ["sign", /[^]/y],
];

export function takeApart(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

function pieceAt(formula: string, at: number): Piece {
  const brackets = bracketsAt(formula, at);
  if (brackets !== null) return { kind: "brackets", text: brackets };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "sign", text: formula.charAt(at) };
}
