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

/**
 * The format of most of the numbers of a column, of equals the first; General where it has no number.
 * @param formats of its first accounts
 */
export function commonFormat(cells: readonly RawCell[], formats: readonly string[]): string {
  const counts = new Map<string, number>();
  formats.forEach((format, row) => {
    if (typeof cells[row] === "number") counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? "General";
}
