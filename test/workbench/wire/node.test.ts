import { openBook } from "../openBook";

test("runs Excel.run of Microsoft's library against a workbook in memory", async () => {
  const { run } = openBook();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "two"],
      [true, ""],
    ];
    range.load("values, address");
    await context.sync();
    return [range.address, range.values];
  });
  expect(values).toEqual([
    "Sheet1!A1:B2",
    [
      [1, "two"],
      [true, ""],
    ],
  ]);
});
