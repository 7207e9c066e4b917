/** An area of the example's sheet: rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const REFERENCE = /([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g;
/** Strings are texts, and function names carry no digits before a bracket, so neither is taken for a reference. */
const STRING_OR_REFERENCE = /"[^"]*"|\b[A-Z]{1,2}\d+(?::[A-Z]{1,2}\d+)?\b/g;

/** A formula as pieces: what refers to cells, with its area, and what does not. */
export function piecesOf(formula: string): readonly { readonly text: string; readonly area?: Area }[] {
  const pieces: { text: string; area?: Area }[] = [];
  let end = 0;
  for (const match of formula.matchAll(STRING_OR_REFERENCE)) {
    const [text] = match;
    if (text.startsWith('"')) continue;
    pieces.push({ text: formula.slice(end, match.index) }, { text, area: areaOf(text) });
    end = match.index + text.length;
  }
  pieces.push({ text: formula.slice(end) });
  return pieces.filter(({ text }) => text !== "");
}

/** @example areaOf("B2:C5") // top 1, left 1, bottom 4, right 2 */
export function areaOf(reference: string): Area {
  const [, left = "A", top = "1", right = left, bottom = top] =
    [...reference.matchAll(REFERENCE)][0]?.map((part) => part as string | undefined) ?? [];
  return {
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

/** @example letterOf(0) // "A" */
export function letterOf(column: number): string {
  return String.fromCharCode("A".charCodeAt(0) + column);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
