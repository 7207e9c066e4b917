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
  if (formula[at] === "[") return { kind: "brackets", text: formula.slice(at, closingBracket(formula, at)) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "sign", text: formula.charAt(at) };
}

/** Behind the bracket that closes the one at `open`; in column names `'` takes the meaning from the character after it. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
