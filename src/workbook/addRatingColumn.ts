import { formatAddress, parseAddress } from "./a1";
import { WorkbookError } from "./error";
import type { Source } from "./job";

/**
 * Adds an empty column right of the list, for ratings that no data holds, and selects its cells. Two round trips.
 *
 * @returns address of the cells to be filled in
 * @throws {WorkbookError} SPACE_TAKEN
 */
export async function addRatingColumn(
  context: Excel.RequestContext,
  { sheet, table, address }: Source,
  header: string,
): Promise<string> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const { top, bottom, right } = parseAddress(address);
  const column = { left: right + 1, right: right + 1 };
  const whole = formatAddress({ top, bottom, ...column });
  const taken = worksheet.getRange(whole).getUsedRangeOrNullObject(true).load("address,values");
  await context.sync();
  if (!taken.isNullObject) {
    const content = String(taken.values.flat().find((value) => value !== "") ?? "");
    throw new WorkbookError("SPACE_TAKEN", { sheet, address: whole, count: 1, content });
  }
  if (table === null) worksheet.getRange(formatAddress({ top, bottom: top, ...column })).values = [[header]];
  else context.workbook.tables.getItem(table).columns.add(undefined, undefined, header);
  const cells = formatAddress({ top: top + 1, bottom, ...column });
  const body = worksheet.getRange(cells);
  body.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } };
  worksheet.activate();
  body.select();
  await context.sync();
  return cells;
}
