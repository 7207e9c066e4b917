import { getCell } from "../../book/cells";
import { formulaCopier } from "../../book/formula/copyFormula";
import type { Sheet } from "../../book/types";
import type { Translate } from "../sync/mirror";

/** Cells around one that a formula may have been filled from. */
const NEIGHBOURS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const;

/**
 * Finds Excel's text of a formula that the grid holds in its own words: the grid knows no structured references, and
 * brings back its own words when it undoes, copies or fills.
 */
export class FormulaMemory {
  private readonly texts = new Map<string, string>();

  constructor(private readonly translate: Translate) {}

  /** Excel's formula as the grid will hold it at this cell. */
  remember(sheet: Sheet, row: number, column: number, formula: string): string {
    const text = this.translate(formula, sheet, row, column);
    if (text !== formula) this.texts.set(key(sheet, row, column, text), formula);
    return text;
  }

  /** The formula as Excel would show it at this cell. */
  typed(sheet: Sheet, row: number, column: number, text: string): string {
    const known = this.texts.get(key(sheet, row, column, text));
    if (known !== undefined) return known;
    for (const [rows, columns] of NEIGHBOURS) {
      const formula = getCell(sheet, row + rows, column + columns)?.formula;
      const copy = formula && formulaCopier(formula)(-rows, -columns);
      if (copy && copy !== text && this.translate(copy, sheet, row, column) === text) return copy;
    }
    return text;
  }
}

const key = (sheet: Sheet, row: number, column: number, text: string): string =>
  `${sheet.id} ${String(row)} ${String(column)} ${text}`;
