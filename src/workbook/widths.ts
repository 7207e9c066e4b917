import { textWidth } from "./matrix/textWidth";

/** Points beside the text of a cell, both sides together, and of one step of indent. */
const PADDING = 8;
const INDENT = 9;
/** Bold letters are this much wider. */
const BOLD = 1.1;

/** Points that a column needs for one of `texts`, indented by a step. */
export function textsWidth(texts: Iterable<string>, size: number): number {
  return Math.max(0, ...[...texts].map((text) => textWidth(text, size))) + PADDING + INDENT;
}

/** Points that a wrapped bold head needs so that no word of it is cut; Chinese breaks after any sign. */
export function headWidth(head: string, size: number): number {
  return Math.max(0, ...wordsOf(head).map((word) => textWidth(word, size) * BOLD)) + PADDING;
}

/** Lines of a wrapped bold head in a column of `width` points: what Excel fits a row to is not fitted in every reader. */
export function headLines(head: string, width: number, size: number): number {
  const room = width - PADDING;
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(head)) {
    const own = textWidth(word, size) * BOLD;
    if (used > 0 && used + own > room) {
      lines++;
      used = 0;
    }
    used += own + (/[\u2E80-\u9FFF]$/u.test(word) ? 0 : textWidth(" ", size));
  }
  return lines;
}

function wordsOf(head: string): string[] {
  return head.split(/\s+|(?<=[\u2E80-\u9FFF])/u).filter((word) => word !== "");
}

/** Points of the filter button that covers the end of a table's head; fitting a column does not count it. */
export const FILTER_BUTTON = 14;

/** Points that a table's head needs on one line, indented by a step. */
export function tableHeadWidth(head: string, size: number): number {
  return textWidth(head, size) * BOLD + PADDING + INDENT + FILTER_BUTTON;
}

/**
 * Points that a figure needs in Excel's number format, on the wide side: one that does not fit shows as "####". In the
 * format General Excel rounds it to the room there is.
 */
export function figureWidth(figure: number, format: string, size: number): number {
  if (format === "General") return 0;
  const [shown = ""] = format.split(";");
  const whole = Math.trunc(Math.abs(figure) * (shown.includes("%") ? 100 : 1)).toString().length;
  const separators = /[#0],[#0]/.test(shown) ? Math.floor((whole - 1) / 3) : 0;
  const decimals = /\.[0#?]*/.exec(shown)?.[0].length ?? 0;
  // A currency, a unit, brackets; not what stands for digits, for a colour or for an empty space.
  const signs = shown
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]|[*_\\]|[0#?.,"]/g, "").length;
  const minus = 1;
  return textWidth("0".repeat(minus + whole + separators + decimals + signs), size) + PADDING;
}
