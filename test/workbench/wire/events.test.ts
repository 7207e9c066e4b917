import { openBook } from "../openBook";

/** Lets what was answered, and then the events, arrive. */
const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

test("handlers hear of changed cells until they are removed", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  const handler = await run(async (context, sheet) => {
    const result = sheet.onChanged.add(async (event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
    });
    await context.sync();
    return result;
  });
  await run(async (_context, sheet) => void (sheet.getRange("C3:D4").values = 1 as unknown as number[][]));
  await delivered();
  expect(heard).toEqual(["RangeEdited C3:D4 Local"]);

  await run(async () => {
    handler.remove();
    await handler.context.sync();
  });
  await run(async (_context, sheet) => void (sheet.getRange("C3").values = [[2]]));
  await delivered();
  expect(heard).toHaveLength(1);
});

test("a handler can ask the event for its range", async () => {
  const { run } = openBook();
  const values: unknown[] = [];
  await run(async (context, sheet) => {
    sheet.onChanged.add(async (event) => {
      await run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        values.push(range.values);
      });
    });
    await context.sync();
    sheet.getRange("B2").values = [["new"]];
    await context.sync();
  });
  await delivered();
  expect(values).toEqual([[["new"]]]);
});

test("tables tell of their cells only", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (context, sheet) => {
    const table = sheet.tables.add("A1:B3", true);
    table.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    sheet.getRange("A3:C5").values = 1 as unknown as number[][];
    sheet.getRange("D9").values = [[1]];
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual(["A3:B3"]);
});

test("the workbook tells of sheets that come, go and take the front", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.onAdded.add(async () => void heard.push("added"));
    sheets.onDeleted.add(async () => void heard.push("deleted"));
    sheets.onActivated.add(async () => void heard.push("activated"));
    await context.sync();
    sheets.add("Other").activate();
    sheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await delivered();
  expect(heard).toEqual(["added", "activated", "deleted"]);
});

test("a selection is told of, and what is selected can be asked", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  const selected = await run(async (context, sheet) => {
    sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
    const other = context.workbook.worksheets.add("Other");
    await context.sync();
    other.getRange("A9").select();
    sheet.getRange("B2:C3").select();
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  await delivered();
  expect(heard).toEqual(["B2:C3"]);
  expect(selected).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
});
