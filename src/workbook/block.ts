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
 * header row fills at least two cells, and at least half as many as the fullest row of its block. Blocks end at an
 * empty row. Null: no block with a row below its headers.
 */
export function findHeader(rows: readonly (readonly RawCell[])[]): HeaderCell | null {
  const filled = rows.map((row) => row.filter((cell) => cell !== "" && cell !== null).length);
  const sum = ({ start, end }: Run): number =>
    filled.slice(start, end).reduce((total, count) => total + count, 0);
  const runs = runsOfFilled(filled).sort((a, b) => sum(b) - sum(a));
  for (const { start, end } of runs) {
    const needed = Math.max(2, Math.max(...filled.slice(start, end)) / 2);
    const row = filled.findIndex((count, index) => index >= start && index < end - 1 && count >= needed);
    if (row >= 0) return { row, column: (rows[row] ?? []).findIndex((cell) => cell !== "" && cell !== null) };
  }
  return null;
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

const TOTAL = /^(grand |sub)?totals?\b|^sum$|^(合计|总计|小计|汇总)/i;

/** Whether a row sums up the rows above it: its first text says so. */
export function isTotalsRow(row: readonly RawCell[]): boolean {
  const first = row.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof first === "string" && TOTAL.test(first.trim());
}
