import { openBook } from "../openBook";

describe("a null object", () => {
  test("is known by isNullObject", async () => {
    const { run } = openBook();
    const found = await run(async (context, sheet) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nope").load("name");
      const present = context.workbook.worksheets.getItemOrNullObject("sheet1").load("name");
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      return [missing.isNullObject, present.isNullObject, none.isNullObject];
    });
    expect(found).toEqual([true, false, true]);
  });

  test("takes methods and settings without effect, and so do its children", async () => {
    const { run, book } = openBook();
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Sample");
      sheet.delete();
      sheet.name = "Renamed";
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.format.fill.color = "red";
      range.load("values");
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});
