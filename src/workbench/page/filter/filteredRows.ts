import {
  INTERCEPTOR_POINT,
  ISheetRowFilteredService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { filteredRows } from "../../book/filter/filterArea";
import { sheetWithId } from "../../book/sheets";
import type { Book, Sheet } from "../../book/types";
import type { Grid } from "../univer/boot";

/** Tells the grid which rows are hidden by filters: they are not copied, not filled, and no part of a SUBTOTAL. */
export class FilteredRows {
  private hidden: string;
  private readonly known = new Map<Sheet, ReadonlySet<number>>();

  constructor(
    { injector }: Grid,
    private readonly book: Book,
  ) {
    this.hidden = hiddenRowsOf(book);
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      id: "workbench.filters",
      priority: 0,
      handler: (isFiltered, { subUnitId, row }, next) =>
        next(isFiltered === true || this.has(subUnitId, row)),
    });
    injector.get(ISheetRowFilteredService).register((_unitId, subUnitId, row) => this.has(subUnitId, row));
  }

  /** To be called when anything in the workbook changed. @returns whether rows were hidden or shown since the last call */
  follow(): boolean {
    this.known.clear();
    const before = this.hidden;
    this.hidden = hiddenRowsOf(this.book);
    return this.hidden !== before;
  }

  private has(sheetId: string, row: number): boolean {
    const sheet = sheetWithId(this.book, sheetId);
    if (!sheet || sheet.hiddenRows.size === 0) return false;
    let rows = this.known.get(sheet);
    if (!rows) this.known.set(sheet, (rows = filteredRows(sheet)));
    return rows.has(row);
  }
}

const hiddenRowsOf = (book: Book): string =>
  JSON.stringify(
    book.sheets.map(({ id, hiddenRows }) => [id, [...hiddenRows].sort((one, other) => one - other)]),
  );
