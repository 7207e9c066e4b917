import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Book, Sheet } from "../../book/types";
import type { Grid } from "../univer/boot";
import { BUTTON_WIDTH, filterButton } from "./filterButton";
import { tableAt, TableLooks } from "./tableLooks";

/** Before Univer's own layers: conditional formats lie on a table's look. */
const FIRST = 100;

/** Shows the looks of the workbook's tables beneath the formats of their cells; no cell's own format changes. */
export function showTables(grid: Grid, book: Book): void {
  const looks = new TableLooks(book);
  const button = filterButton(() => undefined);
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.tables",
    priority: FIRST,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
      const sheet = book.sheets.find(({ id }) => id === subUnitId);
      if (!sheet || sheet.tables.length === 0) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      const s = looks.formatAt(sheet, row, col, own);
      const hasButton = hasFilterButton(sheet, row, col);
      if (!s && !hasButton) return next(cell);
      const copy: ICellDataForSheetInterceptor = !cell || cell === rawData ? { ...rawData } : cell;
      return next({ ...copy, ...(s && { s }), ...(hasButton && withButton(copy, button)) });
    },
  });
}

function hasFilterButton(sheet: Sheet, row: number, column: number): boolean {
  const table = tableAt(sheet, row, column);
  return table !== undefined && table.showHeaders && table.showFilterButton && row === table.area.top;
}

const withButton = (
  { customRender, fontRenderExtension }: ICellDataForSheetInterceptor,
  button: ICellCustomRender,
): Partial<ICellDataForSheetInterceptor> => ({
  customRender: [...(customRender ?? []), button],
  fontRenderExtension: { ...fontRenderExtension, rightOffset: BUTTON_WIDTH },
});
