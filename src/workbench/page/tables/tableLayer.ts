import {
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { filterAreaAt, stateOf } from "../../book/filter/filterArea";
import { sheetWithId } from "../../book/sheets";
import type { Book, Sheet } from "../../book/types";
import type { Grid } from "../univer/boot";
import { BUTTON_WIDTH, filterButton } from "./filterButton";
import { TableLooks } from "./tableLooks";

/** Before Univer's own layers: conditional formats lie on a table's look. */
const FIRST = 100;

/**
 * Shows the looks of the workbook's tables beneath the formats of their cells, and filter buttons; no cell's own format
 * changes.
 * @param press told of the cell whose filter button was pressed
 */
export function showTables(
  grid: Grid,
  book: Book,
  press: (sheet: Sheet, row: number, column: number) => void,
): void {
  const looks = new TableLooks(book);
  const sheetOf = (id: string): Sheet | undefined => sheetWithId(book, id);
  const button = filterButton(
    ({ subUnitId, row, col }) => {
      const sheet = sheetOf(subUnitId);
      const area = sheet && filterAreaAt(sheet, row, col);
      return (area && stateOf(area, col)) ?? {};
    },
    ({ subUnitId, row, col }) => {
      const sheet = sheetOf(subUnitId);
      if (sheet) press(sheet, row, col);
    },
  );
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.tables",
    priority: FIRST,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
      const sheet = sheetOf(subUnitId);
      if (!sheet || (sheet.tables.length === 0 && sheet.autoFilter === null)) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      const s = looks.formatAt(sheet, row, col, own);
      const hasButton = filterAreaAt(sheet, row, col) !== undefined;
      if (!s && !hasButton) return next(cell);
      const copy: ICellDataForSheetInterceptor = !cell || cell === rawData ? { ...rawData } : cell;
      return next({ ...copy, ...(s && { s }), ...(hasButton && withButton(copy, button)) });
    },
  });
}

const withButton = (
  { customRender, fontRenderExtension }: ICellDataForSheetInterceptor,
  button: ICellCustomRender,
): Partial<ICellDataForSheetInterceptor> => ({
  customRender: [...(customRender ?? []), button],
  fontRenderExtension: { ...fontRenderExtension, rightOffset: BUTTON_WIDTH },
});
