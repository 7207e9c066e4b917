import { parseArea } from "../book/a1";
import { columnCount, rowCount } from "../book/area";
import { getCell } from "../book/cells";
import type { Book, CellValue } from "../book/types";

/**
 * Stores the results of formulas, computed elsewhere. Cells without a formula, and null results, are left alone,
 * save for the cells that a formula spills over.
 *
 * @param address "B2:D9", with as many rows and columns as `values`
 * @throws {RangeError} if the sheet or address does not exist or the sizes differ
 */
export function storeResults(
  book: Book,
  sheetName: string,
  address: string,
  values: readonly (readonly CellValue[])[],
): void {
  const sheet = book.sheets.find((candidate) => candidate.name === sheetName);
  const area = parseArea(address);
  if (!sheet || !area) throw new RangeError(`No cells ${sheetName}!${address}`);
  if (values.length !== rowCount(area) || values.some((row) => row.length !== columnCount(area))) {
    throw new RangeError(`Results of another size than ${sheetName}!${address}`);
  }
  values.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      const cell = getCell(sheet, area.top + rowOffset, area.left + columnOffset);
      if (cell && cell.formula !== null && value !== null) cell.value = value;
    });
  });
  sheet.changed.add("cells");
}
