import {
  getNumfmtParseValueFilter,
  type ICellData,
  type ICellDataForSheetInterceptor,
  InterceptorEffectEnum,
  type Nullable,
} from "@univerjs/core";
import { AFTER_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { showsDays } from "../../book/displayText";
import { DAYS_TO_1904 } from "../../book/serial";
import type { Book } from "../../book/types";
import { KIND } from "../toUniver/cellData";
import type { Grid } from "./boot";
import { countFunctionsFrom1904 } from "./functions1904";

/** After the layers of tables and rules, before Univer's number formats. */
const BEFORE_FORMATS = 50;
/** Before and after Univer makes a number of a typed date, at 0; at -1 it asks nobody any more. */
const BEFORE_NUMBERS = 1000;
const AFTER_NUMBERS = -0.5;

/** Shows, reads and calculates the days of a workbook that counts them from 1904; Univer counts from 1900 alone. */
export function countFrom1904(grid: Grid, book: Book): void {
  if (!book.date1904) return;
  countFunctionsFrom1904(grid.injector);
  const interceptors = grid.injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench.dates-1904",
    priority: BEFORE_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook, rawData }, next) => {
      if (cell?.t !== KIND.number || typeof cell.v !== "number") return next(cell);
      const format = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (format === undefined || !showsDays(format)) return next(cell);
      const copy: ICellDataForSheetInterceptor = cell === rawData ? { ...rawData } : cell;
      return next({ ...copy, v: cell.v + DAYS_TO_1904 });
    },
  });
  let isDay = false;
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_NUMBERS,
    handler: (cell, _place, next) => {
      isDay = showsDays(String(getNumfmtParseValueFilter(textOf(cell))?.z ?? ""));
      return next(cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: AFTER_NUMBERS,
    handler: (cell, _place, next) =>
      next(isDay && typeof cell?.v === "number" ? { ...cell, v: cell.v - DAYS_TO_1904 } : cell),
  });
}

const textOf = (cell: Nullable<ICellData>): string =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? String(cell?.v ?? "");
