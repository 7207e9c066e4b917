/** Widths of letters in Calibri in parts of the font's size; a letter of no group is as wide as most small ones. */
const GROUPS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]/u, 1],
  [/[ijlI.,;:'|!()[\]`]/, 0.26],
  [/[frt\-/\\ ]/, 0.32],
  [/[mwMW@%—]/, 0.82],
  [/[A-Z&]/, 0.6],
  [/\d/, 0.507],
];
const USUAL = 0.5;
const BOLD = 1.04;

const letterWidth = (letter: string): number =>
  GROUPS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;

/** Width of a text in pixels, estimated: a font's size is in points, of which 3 make 4 pixels. */
export function textPixels(text: string, fontSize: number, isBold: boolean): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return (width * fontSize * (isBold ? BOLD : 1) * 4) / 3;
}

/** Where a line may break: after a space, and on either side of an ideograph. */
const PIECES =
  /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F]+\s*|\s+/gu;

/** How many lines a text takes when it is wrapped to a width in pixels. */
export function lineCount(text: string, width: number, fontSize: number, isBold: boolean): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, width, fontSize, isBold), 0);
}

function paragraphLines(text: string, width: number, fontSize: number, isBold: boolean): number {
  const measure = (piece: string): number => textPixels(piece, fontSize, isBold);
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const needed = measure(piece.trimEnd());
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    // A word longer than the line is broken anywhere.
    if (needed > width) lines += Math.ceil(needed / width) - 1;
    used = needed > width ? needed % width : used + measure(piece);
  }
  return lines;
}
