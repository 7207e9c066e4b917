import type { RawCell } from "../model/portfolio/types";

/** What a number format shows as it stands: quoted and escaped signs, and what is in brackets, do not count. */
const bare = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");

/** Whether a number format shows a hundredfold. */
export const isPercent = (format: string): boolean => bare(format).includes("%");

/** Whether a number format shows a day. */
export const isDate = (format: string): boolean => /[yd]/i.test(bare(format));

/**
 * Whether most of the numbers of a column have such a format.
 * @param formats of its first accounts
 */
export function mostly(
  cells: readonly RawCell[],
  formats: readonly string[],
  holds: (format: string) => boolean,
): boolean {
  const known = formats.filter((_, row) => typeof cells[row] === "number");
  return known.filter(holds).length * 2 > known.length;
}
