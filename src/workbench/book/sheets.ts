import type { Book, Sheet } from "./types";

export const sheetWithId = ({ sheets }: Book, id: unknown): Sheet | undefined =>
  sheets.find((sheet) => sheet.id === id);

/** The sheet in front. */
export const activeSheetOf = (book: Book): Sheet | undefined => sheetWithId(book, book.activeSheet);
