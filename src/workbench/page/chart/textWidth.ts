/** Mean width of a letter in widths of an em; Chinese signs are one em wide. */
const HALF_WIDTH = 0.56;

/** Width of a text in widths of an em, estimated. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > "\u10ff" ? 1 : HALF_WIDTH), 0);

/** Cuts a text to a width in em; what is cut ends with "…". */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(signs.join("")) + 1 > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** A text in lines of at most a width in em: broken between words, and between Chinese signs. Null where a word is wider. */
export function wrapText(text: string, width: number): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[^\s\u2e80-\uffef]+\s*|[\u2e80-\uffef]\s*|\s+/g) ?? []) {
    if (textWidth(piece.trimEnd()) > width) return null;
    if (textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
