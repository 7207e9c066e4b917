import { isMissing, textOf } from "../cells/cell";
import { WORDS } from "../locales/words";
import type { RawCell } from "../model/portfolio/types";
import { roundScore } from "../model/round";

/**
 * What a cell of a result holds, never null, NaN or Infinity: a figure rounded to 6 decimals or a label; "" or
 * "Unrated" where nothing is known of the account; "Check" where one of its cells cannot be used. Every function
 * that takes scores or tiers takes these words too and hands them on, so that a chain of functions tells them
 * apart to its end.
 */
export type Cell = number | string;

export const { check: CHECK, unrated: UNRATED } = WORDS.en;

const BOTH = Object.values(WORDS);

/** Whether a cell says that an account has no tier; a Chinese workbook says it in Chinese. */
export function saysUnrated(cell: RawCell): boolean {
  return BOTH.some(({ unrated }) => unrated === textOf(cell));
}

/** Whether a cell says that the account needs a check. */
export function saysCheck(cell: RawCell): boolean {
  return BOTH.some(({ check }) => check === textOf(cell));
}

/** One column, NaN where not known; `check` is 1 where the account reads "Check". */
export function shown(
  values: ArrayLike<number>,
  check: ArrayLike<number>,
  show: (value: number) => Cell,
): Cell[] {
  return Array.from(values, (value, account) => {
    if (check[account] === 1) return CHECK;
    return Number.isFinite(value) ? show(value) : "";
  });
}

/** One column of figures. */
export function figures(values: ArrayLike<number>, check: ArrayLike<number>): Cell[] {
  return shown(values, check, roundScore);
}

/** A result of one column whose figures are all known. */
export function columnOf(values: readonly number[]): Cell[][] {
  return rows(figures(values, []));
}

/** One column of labels by their index; an index of -1 reads `none`. */
export function labelled(
  indices: ArrayLike<number>,
  labels: readonly string[],
  check: ArrayLike<number>,
  none: string,
): Cell[] {
  return Array.from(indices, (index, account) => (check[account] === 1 ? CHECK : (labels[index] ?? none)));
}

/** A name or an id as it stands in the sheet; "" for nobody: a blank of the sheet arrives as 0. */
export function named(cell: RawCell | undefined): Cell {
  if (cell === undefined || cell === 0 || isMissing(cell)) return "";
  return typeof cell === "number" ? cell : textOf(cell);
}

/** Columns as the rows that spill. */
export function rows(...columns: readonly (readonly Cell[])[]): Cell[][] {
  const [first = []] = columns;
  return first.map((_, account) => columns.map((column) => column[account] ?? ""));
}
