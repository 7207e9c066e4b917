import { parseArea } from "../book/a1";
import { cellCount, columnCount, intersection, rowCount } from "../book/area";
import { eachCell, ensureCell, getCell, isBlank } from "../book/cells";
import { endSpill } from "../book/spill";
import type { Area, Book, CellValue, Sheet } from "../book/types";

/**
 * Stores the results of formulas, computed elsewhere. Cells without a formula, and null results, are left alone,
 * save for blank cells below and beside the only formula of the address: over these it spills, but in a table, or where
 * it has spilled before and would meet other content now, it shows #SPILL!.
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
  const spill = spillAt(sheet, area);
  if (spill === "blocked") {
    ensureCell(sheet, area.top, area.left).value = { error: "#SPILL!" };
    sheet.changed.add("cells");
    return;
  }
  const spills = spill === "free";
  values.forEach((row, rowOffset) => {
    row.forEach((value, columnOffset) => {
      if (spills) ensureCell(sheet, area.top + rowOffset, area.left + columnOffset).value = value;
      const cell = getCell(sheet, area.top + rowOffset, area.left + columnOffset);
      if (cell && cell.formula !== null && value !== null) cell.value = value;
    });
  });
  const first = getCell(sheet, area.top, area.left);
  if (spills && first) first.spill = { rows: rowCount(area), columns: columnCount(area) };
  sheet.changed.add("cells");
}

/**
 * Whether several cells are to show what the formula in the first of them gives, or cannot. Null where other content
 * stands among them, and the formula is but one of several that are stored.
 */
function spillAt(sheet: Sheet, area: Area): "free" | "blocked" | null {
  const first = getCell(sheet, area.top, area.left);
  if (cellCount(area) === 1 || !first || first.formula === null) return null;
  const hasSpilled = first.spill !== undefined;
  endSpill(sheet, area.top, area.left, first);
  let others = 0;
  eachCell(sheet, area, (cell) => {
    if (cell !== first && !isBlank(cell)) others++;
  });
  if (others > 0) return hasSpilled ? "blocked" : null;
  return sheet.tables.some((table) => intersection(table.area, area)) ? "blocked" : "free";
}
