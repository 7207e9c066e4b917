import type { Book } from "../book/types";
import { zip } from "./package/zip";
import { writeWorkbook } from "./workbook/writeWorkbook";

/**
 * Writes a book as an .xlsx or, where it holds macros, .xlsm file. Parts of the file it was read from that did not
 * change are written back byte for byte. The book itself stays as it is.
 */
export function writeXlsx(book: Book): Uint8Array {
  return zip(writeWorkbook(book).all());
}
