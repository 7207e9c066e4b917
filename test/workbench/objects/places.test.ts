import { openBook } from "../openBook";

/** Address of the range that `find` gives on a sheet with B2:D4 filled and E5 formatted. */
function addressOf(
  find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range,
): Promise<string> {
  return openBook().run(async (context, sheet) => {
    sheet.getRange("B2:D4").values = 1 as never;
    sheet.getRange("E5").format.fill.color = "red";
    const range = find(sheet, context).load("address");
    await context.sync();
    return range.address;
  });
}

const B2D4 = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange("B2:D4");

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range]>([
  ["the whole sheet", "Sheet1!1:1048576", (sheet) => sheet.getRange()],
  ["an address on the sheet", "Sheet1!A1:B2", (sheet) => sheet.getRange("$B$2:a1")],
  ["whole columns", "Sheet1!B:C", (sheet) => sheet.getRange("C:B")],
  ["whole rows", "Sheet1!2:3", (sheet) => sheet.getRange("2:3")],
  ["a place by numbers", "Sheet1!C2:D5", (sheet) => sheet.getRangeByIndexes(1, 2, 4, 2)],
  ["a cell", "Sheet1!C3", (sheet) => B2D4(sheet).getCell(1, 1)],
  ["a cell beside the range", "Sheet1!G12", (sheet) => B2D4(sheet).getCell(10, 5)],
  ["a row", "Sheet1!B3:D3", (sheet) => B2D4(sheet).getRow(1)],
  ["a column", "Sheet1!D2:D4", (sheet) => B2D4(sheet).getColumn(2)],
  ["the last cell", "Sheet1!D4", (sheet) => B2D4(sheet).getLastCell()],
  ["the last row", "Sheet1!B4:D4", (sheet) => B2D4(sheet).getLastRow()],
  ["the last column", "Sheet1!D2:D4", (sheet) => B2D4(sheet).getLastColumn()],
  ["rows above", "Sheet1!B1:D1", (sheet) => B2D4(sheet).getRowsAbove(1)],
  ["rows below", "Sheet1!B5:D6", (sheet) => B2D4(sheet).getRowsBelow(2)],
  ["columns after", "Sheet1!E2:E4", (sheet) => B2D4(sheet).getColumnsAfter()],
  ["the entire row", "Sheet1!2:4", (sheet) => B2D4(sheet).getEntireRow()],
  ["the entire column", "Sheet1!B:D", (sheet) => B2D4(sheet).getEntireColumn()],
  ["an offset", "Sheet1!A3:C5", (sheet) => B2D4(sheet).getOffsetRange(1, -1)],
  ["a resized range", "Sheet1!B2:C5", (sheet) => B2D4(sheet).getResizedRange(1, -1)],
  ["an absolute size", "Sheet1!B2:F2", (sheet) => B2D4(sheet).getAbsoluteResizedRange(1, 5)],
  ["a bounding rectangle", "Sheet1!B2:G9", (sheet) => B2D4(sheet).getBoundingRect("G9")],
  ["an intersection", "Sheet1!C4:D4", (sheet) => B2D4(sheet).getIntersection(sheet.getRange("C4:Z9"))],
  ["what is used", "Sheet1!B2:E5", (sheet) => sheet.getUsedRange()],
  ["what holds values", "Sheet1!B2:D4", (sheet) => sheet.getUsedRange(true)],
  ["what is used of a range", "Sheet1!B3:D4", (sheet) => sheet.getRange("A3:Z4").getUsedRange(true)],
  ["the region around", "Sheet1!B2:D4", (sheet) => sheet.getRange("C3").getSurroundingRegion()],
  [
    "a table by its name: its body",
    "Sheet1!B3:D4",
    (sheet) => {
      sheet.tables.add("B2:D4", true).name = "Sales";
      return sheet.getRange("Sales");
    },
  ],
  [
    "a defined name",
    "'My sheet'!C3",
    (sheet, context) => {
      const other = context.workbook.worksheets.add("My sheet");
      context.workbook.names.add("Cut", other.getRange("C3"));
      return sheet.getRange("Cut");
    },
  ],
])("%s is %s", async (_what, address, find) => {
  expect(await addressOf(find)).toBe(address);
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["off the sheet", (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)],
  ["that are no address", (sheet) => sheet.getRange("nowhere")],
  ["of no size", (sheet) => sheet.getRange("A1").getResizedRange(0, -1)],
])("ranges %s are refused", async (_what, find) => {
  await expect(addressOf(find)).rejects.toMatchObject({ code: "InvalidArgument" });
});
