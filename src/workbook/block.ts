import type { RawCell } from "../model/portfolio/types";

/** Rows from the top of a sheet among which a header row is looked for. */
export const HEAD_ROWS = 50;

/** The first cell of a header row, counted from 0 within the rows looked at. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the header row of the largest block in the first rows of a sheet. Titles and notes above are passed over: a
 * header row fills at least two cells, and at least half as many as the fullest row of its block; names of groups
 * above the headers leave gaps that the headers do not. Blocks end at an empty row; one that begins with figures is
 * the rest of another, and comes last. Null: no block with a row below its headers.
 */
export function findHeader(rows: readonly (readonly RawCell[])[]): HeaderCell | null {
  const filled = rows.map((row) => row.filter(isFilled).length);
  const sum = ({ start, end }: Run): number =>
    filled.slice(start, end).reduce((total, count) => total + count, 0);
  const heads = runsOfFilled(filled)
    .sort((a, b) => sum(b) - sum(a))
    .flatMap((run) => headOf(run, rows, filled) ?? []);
  const row = heads.find((head) => !(rows[head] ?? []).some(isFigure)) ?? heads[0];
  return row === undefined ? null : { row, column: (rows[row] ?? []).findIndex(isFilled) };
}

function headOf(
  { start, end }: Run,
  rows: readonly (readonly RawCell[])[],
  filled: readonly number[],
): number | null {
  const needed = Math.max(2, Math.max(...filled.slice(start, end)) / 2);
  const row = filled.findIndex((count, index) => index >= start && index < end - 1 && count >= needed);
  if (row < 0) return null;
  const next = rows[row + 1] ?? [];
  const isGroups = row + 2 < end && (filled[row + 1] ?? 0) > (filled[row] ?? 0);
  const areHeaders = next.every((cell) => !isFilled(cell) || typeof cell === "string");
  return isGroups && areHeaders && rows[row + 2]?.some((cell) => typeof cell === "number") ? row + 1 : row;
}

const isFilled = (cell: RawCell): boolean => cell !== "" && cell !== null;

/** Whether a cell holds a number that no header would be: years may head columns. */
export function isFigure(cell: RawCell): boolean {
  return typeof cell === "number" && !(Number.isInteger(cell) && cell >= 1900 && cell <= 2100);
}

/** Rows from `start` up to, not including, `end`. */
interface Run {
  readonly start: number;
  readonly end: number;
}

function runsOfFilled(filled: readonly number[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let row = 0; row <= filled.length; row++) {
    if ((filled[row] ?? 0) > 0) continue;
    if (row > start) runs.push({ start, end: row });
    start = row + 1;
  }
  return runs;
}

/** "Total", "Grand total 2026:", "合计（万元）"; not "Total Foods Ltd". */
const TOTAL =
  /^((grand |sub[- ]?)?totals?|sum|average|合计|总计|小计|汇总|共计|平均)([\s:：.–—-]*\d*[\s:：.]*|\s*[(（].*)$/i;
/** What Excel's own subtotals write below a group. */
const GROUP_TOTAL = /\S\s+total$|\S\s*(汇总|小计|合计)$/i;

/** Whether a row sums up the rows above it: its first text says so. */
export function isTotalsRow(row: readonly RawCell[]): boolean {
  return TOTAL.test(firstText(row));
}

/** The same for a row inside a list, where a group's own total may stand as well. */
export function isSubtotalRow(row: readonly RawCell[]): boolean {
  return isTotalsRow(row) || GROUP_TOTAL.test(firstText(row));
}

function firstText(row: readonly RawCell[]): string {
  const first = row.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof first === "string" ? first.trim() : "";
}
