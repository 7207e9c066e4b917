import { holdsCell, intersection } from "./area";
import { getCell } from "./cells";
import { formulaCopier } from "./formula/copyFormula";
import type { Area, Sheet, Table } from "./types";

/** The table that a cell is a part of, its header and totals included. */
export function tableAt({ tables }: Pick<Sheet, "tables">, row: number, column: number): Table | undefined {
  return tables.find(({ area }) => holdsCell(area, row, column));
}

/** The rows of a table between its header and its totals. */
export function bodyOf({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

/**
 * Notes the formula of each table column whose whole body now holds one formula, copied down: new rows will get it.
 * Large ranges arrive in pieces from above, so a column is looked at when its last row is written.
 */
export function followColumnFormulas(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    const part = intersection(body, written);
    if (part?.bottom !== body.bottom) continue;
    for (let column = part.left; column <= part.right; column++) {
      const own = table.columns[column - table.area.left];
      const formula = commonFormula(sheet, { ...body, left: column, right: column });
      if (!own || formula === null || formula === own.formula) continue;
      own.formula = formula;
      sheet.changed.add("tables");
    }
  }
}

/** The first cell's formula if all cells below hold it as copied down; null otherwise. */
function commonFormula(sheet: Sheet, { top, left, bottom }: Area): string | null {
  const formula = getCell(sheet, top, left)?.formula ?? null;
  if (formula === null) return null;
  const copyOf = formulaCopier(formula);
  for (let row = top + 1; row <= bottom; row++) {
    if (getCell(sheet, row, left)?.formula !== copyOf(row - top, 0)) return null;
  }
  return formula;
}
