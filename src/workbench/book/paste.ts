import { areaAt, columnCount, rowCount } from "./area";
import { ensureCell, getCell, removeCell, styleAt } from "./cells";
import { type FormulaCopier, formulaCopier } from "./formula/copyFormula";
import { endSpill } from "./spill";
import type { Area, Cell, CellValue, Sheet } from "./types";

export type PasteKind = "All" | "Formulas" | "Values" | "Formats";

interface Source {
  readonly value: CellValue;
  readonly style: number;
  /** Null for a constant. */
  readonly copyOf: FormulaCopier | null;
}

const BLANK = { value: null, formula: null };

/** Where a copy of `size` goes: it is repeated if the target is a multiple of it, else it starts at the target's first cell. */
export function pasteArea(source: Area, target: Area): Area {
  const rows = rowCount(source);
  const columns = columnCount(source);
  const isMultiple = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  return isMultiple ? target : areaAt(target.top, target.left, rows, columns);
}

/**
 * Copies cells, as often as they fit into `to`. References without "$" move along, formats go with "All" and "Formats",
 * and "Values" takes what formulas show. Conditional formats, validations, comments and merged areas stay behind.
 */
export function paste(
  from: Sheet,
  source: Area,
  sheet: Sheet,
  to: Area,
  kind: PasteKind,
  skipBlanks: boolean,
): void {
  const block = readBlock(from, source);
  const rows = rowCount(source);
  const columns = columnCount(source);
  for (let row = to.top; row <= to.bottom; row++) {
    for (let column = to.left; column <= to.right; column++) {
      const place = { row: (row - to.top) % rows, column: (column - to.left) % columns };
      const cell = block[place.row]?.[place.column];
      if (!cell || (skipBlanks && cell.value === null && cell.copyOf === null)) continue;
      const distance = { rows: row - source.top - place.row, columns: column - source.left - place.column };
      pasteCell(sheet, row, column, cell, kind, distance);
    }
  }
  sheet.changed.add("cells");
}

/** Read before anything is written: source and target may overlap. */
function readBlock(sheet: Sheet, area: Area): Source[][] {
  return Array.from({ length: rowCount(area) }, (_row, rowOffset) =>
    Array.from({ length: columnCount(area) }, (_column, columnOffset): Source => {
      const row = area.top + rowOffset;
      const column = area.left + columnOffset;
      const { value, formula }: Pick<Cell, "value" | "formula"> = getCell(sheet, row, column) ?? BLANK;
      const copyOf = formula === null ? null : formulaCopier(formula);
      return { value, style: styleAt(sheet, row, column), copyOf };
    }),
  );
}

function pasteCell(
  sheet: Sheet,
  row: number,
  column: number,
  source: Source,
  kind: PasteKind,
  distance: { readonly rows: number; readonly columns: number },
): void {
  const withContent = kind !== "Formats";
  const isBlank = source.value === null && source.copyOf === null;
  if (withContent && isBlank && !getCell(sheet, row, column) && (kind !== "All" || source.style === 0))
    return;
  const cell = ensureCell(sheet, row, column);
  if (kind === "All" || kind === "Formats") cell.style = source.style;
  if (!withContent) return;
  const formula = kind === "Values" ? null : source.copyOf;
  cell.formula = formula && formula(distance.rows, distance.columns);
  // What a copied formula shows is not known until it is calculated at its new place.
  cell.value = cell.formula === null ? source.value : null;
  delete cell.origin;
  endSpill(sheet, row, column, cell);
  if (isBlank && cell.style === 0) removeCell(sheet, row, column);
}
