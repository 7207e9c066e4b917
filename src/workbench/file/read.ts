import type { Book } from "../book/types";
import { refuseOtherFormats } from "./package/identify";
import { Package } from "./package/package";
import { unzip } from "./package/zip";
import { readWorkbook } from "./workbook/readWorkbook";

/**
 * Reads an .xlsx or .xlsm file. The book remembers the parts of the file, so that `writeXlsx` can leave alone
 * whatever was not changed.
 *
 * @throws {FileError} with a code for each kind of file that is refused
 */
export function readXlsx(bytes: Uint8Array): Book {
  refuseOtherFormats(bytes);
  return readWorkbook(new Package(unzip(bytes)));
}
