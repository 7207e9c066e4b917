import { formatAddress, parseAddress } from "./a1";
import { WorkbookError } from "./error";
import type { Job } from "./job";
import { TABLE_NAMES } from "./modelSheet/tables";
import { FIRST_ROW } from "./ratings/sheetRows";
import { checkFormulaRows } from "./ratings/limits";
import { addedColumns, neededSheets } from "./resultColumns";
import { findSheets } from "./sheets";

const LAST_ROW = 1_048_576;

/**
 * Refuses what could not be written to the end, before anything is written. Three round trips.
 *
 * @throws {WorkbookError} TOO_MANY_ROWS, TOO_MANY_FORMULAS, SHEET_PROTECTED, WORKBOOK_PROTECTED, TABLE_TAKEN, SPACE_TAKEN
 */
export async function checkWorkbook(context: Excel.RequestContext, job: Job): Promise<void> {
  const { source } = job;
  if (FIRST_ROW + source.rows > LAST_ROW)
    throw new WorkbookError("TOO_MANY_ROWS", { sheet: source.sheet, count: source.rows });

  checkFormulaRows(job);

  const own = await findSheets(context);
  const home = context.workbook.worksheets.getItem(source.sheet).load("name");
  const structure = context.workbook.protection.load("protected");
  const protections = [home, ...own.values()].map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
  }));
  const tables = TABLE_NAMES.map((name) =>
    context.workbook.tables.getItemOrNullObject(name).load("name,worksheet/name"),
  );
  const space = spaceRight(home, job);
  await context.sync();

  const shut = protections.find(({ protection }) => protection.protected);
  if (shut) throw new WorkbookError("SHEET_PROTECTED", { sheet: shut.sheet.name });
  const needed = neededSheets(job.model);
  if (structure.protected && needed.some((kind) => !own.has(kind)))
    throw new WorkbookError("WORKBOOK_PROTECTED");
  const model = own.get("model")?.name;
  const stranger = tables.find((table) => !table.isNullObject && table.worksheet.name !== model);
  if (stranger)
    throw new WorkbookError("TABLE_TAKEN", { table: stranger.name, sheet: stranger.worksheet.name });
  if (space && !space.isNullObject) {
    const content = space.values.flat().find((value) => value !== "");
    throw new WorkbookError("SPACE_TAKEN", {
      sheet: source.sheet,
      address: space.address.slice(space.address.lastIndexOf("!") + 1),
      count: addedColumns(job),
      content: String(content ?? ""),
    });
  }
}

/** What stands where new result columns are going to stand; null where none is new. */
function spaceRight(sheet: Excel.Worksheet, job: Job): Excel.Range | null {
  const added = addedColumns(job);
  if (added === 0) return null;
  const { top, bottom, right } = parseAddress(job.source.address);
  const space = sheet.getRange(formatAddress({ top, bottom, left: right + 1, right: right + added }));
  return space.getUsedRangeOrNullObject(true).load("address,values");
}
