import type { RawCell } from "../model/portfolio/types";
import { textOf } from "./cell";
import type { Grid } from "./grid";

/**
 * Headers as a table needs them, not empty and unique in any letter case. A blank becomes "Column3" (its
 * place), a second "Revenue" becomes "Revenue2": what Excel does when it makes a table.
 */
export function uniqueHeaders(cells: readonly RawCell[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const header = textOf(cell) || `Column${index + 1}`;
    let unique = header;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${header}${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Rows of cells as a grid: the first row holds the headers, every other row is an account. */
export function gridOf(rows: readonly (readonly RawCell[])[]): Grid {
  const [head = [], ...body] = rows;
  return {
    headers: uniqueHeaders(head),
    columns: head.map((_, index) => body.map((row) => row[index] ?? null)),
    count: body.length,
  };
}
