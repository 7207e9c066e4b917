import { openBook } from "../openBook";

test("stores what formulas show, and leaves constants alone", async () => {
  const { run, host, book } = openBook();
  await run(async (_context, sheet) => {
    sheet.getRange("A1:B1").formulas = [["=1+1", 5]];
    await _context.sync();
  });
  host.setCalculated("Sheet1", "A1:B1", [[2, 6]]);
  expect([...(book.sheets[0]?.rows.get(0)?.values() ?? [])].map(({ value }) => value)).toEqual([2, 5]);
});

test("lets a formula that stands alone spill over the blank cells of its results", async () => {
  const { run, host } = openBook();
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=KAM.SCORE(D1:E3,F1:G1)"]];
    await context.sync();
  });
  host.setCalculated("Sheet1", "A1:A3", [[10], [""], [30]]);
  const shown = await run(async (context, sheet) => {
    const area = sheet.getRange("A1").getSpillingToRange().load("address,values");
    await context.sync();
    return [area.address, area.values];
  });
  expect(shown).toEqual(["Sheet1!A1:A3", [[10], [""], [30]]]);
});

test("a spill that becomes shorter leaves nothing behind, one that meets other content shows #SPILL!", async () => {
  const { run, host, book } = openBook();
  await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [["=KAM.SCORE(D1:E3,F1:G1)"]];
    sheet.getRange("A5").values = [["note"]];
    await context.sync();
  });
  const column = (): unknown[] =>
    [0, 1, 2, 3, 4].map((row) => book.sheets[0]?.rows.get(row)?.get(0)?.value ?? null);
  host.setCalculated("Sheet1", "A1:A3", [[1], [2], [3]]);
  host.setCalculated("Sheet1", "A1:A2", [[4], [5]]);
  expect(column()).toEqual([4, 5, null, null, "note"]);
  host.setCalculated("Sheet1", "A1:A5", [[1], [2], [3], [4], [5]]);
  expect(column()).toEqual([{ error: "#SPILL!" }, null, null, null, "note"]);
});

test("shows #SPILL! where a formula would spill over a table", async () => {
  const { run, host, book } = openBook();
  await run(async (context, sheet) => {
    sheet.tables.add("A2:B4", true);
    sheet.getRange("A1").formulas = [["=KAM.SCORE(D1:E3,F1:G1)"]];
    sheet.getRange("B3").formulas = [["=KAM.SCORE(D1:E3,F1:G1)"]];
    await context.sync();
  });
  host.setCalculated("Sheet1", "B3:B4", [[10], [20]]);
  expect(book.sheets[0]?.rows.get(2)?.get(1)).toMatchObject({ value: { error: "#SPILL!" } });
  expect(book.sheets[0]?.rows.get(3)?.get(1)?.value ?? null).toBeNull();
});

test("refuses results of another size, and a sheet that is not there", () => {
  const { host } = openBook();
  expect(() => host.setCalculated("Sheet1", "A1:A3", [[1]])).toThrow(RangeError);
  expect(() => host.setCalculated("Sheet9", "A1", [[1]])).toThrow(RangeError);
});
