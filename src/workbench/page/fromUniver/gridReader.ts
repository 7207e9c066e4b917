import type { ICellData, IStyleData, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Grid } from "../univer/boot";
import { UNIT } from "../toUniver/workbookData";

/** A cell as the grid has it. */
export interface GridCell {
  readonly data: ICellData | null;
  readonly formula: string | null;
  readonly style: IStyleData | null;
}

/** Gives cells of the grid. */
export type ReadCell = (sheetId: string, row: number, column: number) => GridCell;

export function workbookOf({ injector }: Grid): Workbook {
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("The grid has no workbook");
  return workbook;
}

export function cellReader(grid: Grid): ReadCell {
  const formulas = grid.injector.get(FormulaDataModel);
  return (sheetId, row, column) => {
    const workbook = workbookOf(grid);
    const data = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column) ?? null;
    const hasFormula = Boolean(data?.f ?? data?.si);
    return {
      data,
      formula: hasFormula
        ? (formulas.getFormulaStringByCell(row, column, sheetId, UNIT) ?? data?.f ?? null)
        : null,
      style: data ? (workbook.getStyles().getStyleByCell(data) ?? null) : null,
    };
  };
}
