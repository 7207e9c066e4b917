import type { Cell, CellValue } from "../../book/types";

/** What a cell was in the file, for cells that value, formula and style do not tell in full. */
export interface CellOrigin {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** All of `<c>`'s attributes but its address and style, each led by a space. */
  readonly attributes: string;
  /** Raw content of `<c>`. */
  readonly inner: string;
  /** Size of the range that an array formula (entered with Ctrl+Shift+Enter) fills; null for other cells. */
  readonly array: { readonly rows: number; readonly columns: number } | null;
}

/** What the file said, as long as nobody has written to the cell. */
export function keptOrigin(cell: Cell): CellOrigin | null {
  const origin = cell.origin as CellOrigin | undefined;
  if (!origin || origin.formula !== cell.formula || !isSameValue(origin.value, cell.value)) return null;
  return origin;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== "object" || typeof other !== "object") return one === other;
  return one?.error === other?.error;
}
