import type { IWorkbookData } from "@univerjs/core";
import type { Book } from "../../book/types";
import { DEFAULT_STYLE, sheetData } from "./sheetData";
import { styleData } from "./styleData";

/** Id of the one workbook that the grid shows. */
export const UNIT = "book";

/** The whole workbook as Univer keeps it, but for what its plugins keep: tables, rules, validations. */
export function workbookData(book: Book, locale: IWorkbookData["locale"]): IWorkbookData {
  return {
    id: UNIT,
    name: "Book",
    appVersion: "0.25.1",
    locale,
    defaultStyle: DEFAULT_STYLE,
    styles: Object.fromEntries(book.styles.map((style, index) => [String(index), styleData(style)])),
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, sheetData(book, sheet)])),
  };
}
