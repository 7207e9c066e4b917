import { formatAddress, parseAddress, type Rectangle } from "../a1";
import { type Reader, readRows } from "../transfer";
import { comparable, type Renaming } from "./sheetNames";

/** What stands in an area, row by row, to be compared with what stands there later. */
export interface WrittenArea {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Rectangle;
  /** Each row's formulas and constants as JSON. */
  readonly rows: readonly string[];
}

/** A cell that no longer holds what was written there. */
export interface ChangedCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly address: string;
}

const contents: Reader<string> = (range) => {
  range.load("formulas");
  return () => (range.formulas as unknown[][] | null)?.map((row) => JSON.stringify(row)) ?? null;
};

/** Reads an area. One round trip a chunk. */
export async function readWritten(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<WrittenArea> {
  const area = parseAddress(address);
  const rows = await readRows(context, sheet, area, contents);
  return { sheetId: sheet.id, sheet: sheet.name, area, rows };
}

/**
 * Cells of either area that hold another content now; a cell outside an area is empty there.
 *
 * @param renaming a sheet that has another name now changes no cell
 */
export function changedCells(
  written: WrittenArea,
  found: WrittenArea,
  renaming: Renaming | null,
): ChangedCell[] {
  const [before, now] = comparable(written, found, renaming);
  const cells: ChangedCell[] = [];
  const top = Math.min(before.area.top, now.area.top);
  const bottom = Math.max(before.area.bottom, now.area.bottom);
  const left = Math.min(before.area.left, now.area.left);
  const right = Math.max(before.area.right, now.area.right);
  const isSamePlace = before.area.left === now.area.left && before.area.right === now.area.right;
  for (let row = top; row <= bottom; row++) {
    const own = [before, now].map(({ rows, area }) => rows[row - area.top]);
    if (isSamePlace && own[0] === own[1]) continue;
    const [was, is] = [cellsOf(own[0], before.area), cellsOf(own[1], now.area)];
    for (let column = left; column <= right; column++) {
      if (is(column) === was(column)) continue;
      const address = formatAddress({ top: row, bottom: row, left: column, right: column });
      cells.push({ sheetId: now.sheetId, sheet: now.sheet, address });
    }
  }
  return cells;
}

function cellsOf(row: string | undefined, { left }: Rectangle): (column: number) => unknown {
  const cells = row === undefined ? [] : (JSON.parse(row) as unknown[]);
  return (column) => cells[column - left] ?? "";
}
