import { type ICellDataForSheetInterceptor, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { sheetWithId } from "../../book/sheets";
import type { Book } from "../../book/types";
import type { Grid } from "../univer/boot";
import type { ConditionalLook, ConditionalLooks } from "./conditionalLooks";
import { type CellWithMarks, ICON_ROOM } from "./cellMarks";

/** After the layer of tables, before Univer's own. */
const SECOND = 99;

/** Shows the workbook's conditional formats above the formats of its cells; no cell's own format changes. */
export function showConditionalFormats(grid: Grid, book: Book, looks: ConditionalLooks): void {
  grid.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.conditional-formats",
    priority: SECOND,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, workbook, rawData }, next) => {
      const sheet = sheetWithId(book, subUnitId);
      if (!sheet || sheet.conditionalFormats.length === 0) return next(cell);
      const look = looks.lookAt(sheet, row, col);
      if (Object.keys(look).length === 0) return next(cell);
      const copy: ICellDataForSheetInterceptor & CellWithMarks =
        !cell || cell === rawData ? { ...rawData } : { ...cell };
      const s = { ...workbook.getStyles().getStyleByCell(cell), ...painted(look) };
      const { bar, icon, hidesValue } = look;
      if (!bar && !icon) return next({ ...copy, s });
      const fontRenderExtension = {
        ...copy.fontRenderExtension,
        ...(icon && { leftOffset: ICON_ROOM }),
        ...(hidesValue && { isSkip: true }),
      };
      const marked: CellWithMarks = { ...(bar && { bar }), ...(icon && { icon }) };
      return next({ ...copy, s, ...marked, fontRenderExtension } as ICellDataForSheetInterceptor);
    },
  });
}

function painted({ fill, fontColor, bold, italic }: ConditionalLook): IStyleData {
  return {
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(italic !== undefined && { it: italic ? 1 : 0 }),
  };
}
