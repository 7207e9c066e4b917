import { FAULTY, type Column, type Fault, type RawCell } from "../model/portfolio/types";
import { contentOf, readNumber } from "./cell";

/**
 * Cells as a column of metrics.
 *
 * @param rows row of each cell as messages name it, from 1
 * @param faults gets the faulty cells, where they matter
 */
export function readColumn(
  header: string,
  cells: readonly RawCell[],
  rows: ArrayLike<number>,
  faults?: Fault[],
): Column {
  const values = new Float64Array(cells.length);
  const state = new Uint8Array(cells.length);
  cells.forEach((raw, account) => {
    const cell = readNumber(raw);
    values[account] = cell.value;
    state[account] = cell.state;
    if (cell.state === FAULTY)
      faults?.push({ row: rows[account] ?? 0, column: header, content: contentOf(raw) });
  });
  return { header, values, state };
}

/** 1, 2, 3… one a row. */
export function rowNumbers(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => index + 1);
}
