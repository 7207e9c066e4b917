import type { Sheet } from "../../book/types";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";

interface CellTexts {
  sheetOf(id: string): Sheet | undefined;
  /** Excel's text of the formula in a cell; null where there is none. */
  excelText(sheet: Sheet, row: number, column: number): string | null;
  /** A formula typed into a cell, in the grid's words. */
  gridText(sheet: Sheet, row: number, column: number, formula: string): string;
}

/** Ranks above Univer's own interceptors, which then see the text as if it stood in the cell. */
const FIRST = 1000;

/** While a cell is edited it shows Excel's text of its formula, and what is typed is Excel's. */
export function keepExcelText({ injector }: Grid, texts: CellTexts): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = texts.sheetOf(subUnitId);
      const formula = sheet && cell?.f ? texts.excelText(sheet, row, col) : null;
      return next(cell && formula !== null ? { ...cell, f: formula, si: null } : cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { subUnitId, row, col }, next) => {
      const sheet = texts.sheetOf(subUnitId);
      return next(cell?.f && sheet ? { ...cell, f: texts.gridText(sheet, row, col, cell.f) } : cell);
    },
  });
}
