import { newBook } from "../../../src/workbench/book/newBook";
import { openBook } from "../openBook";

/** Text and number of a cell after a date was typed or a number written, and DATE of the same day. */
const datesIn = (date1904: boolean): Promise<unknown> => {
  const { run } = openBook({ ...newBook(), date1904 });
  return run(async (context, sheet) => {
    sheet.getRange("A1").values = [["2027-03-31"]];
    sheet.getRange("A2").numberFormat = [["yyyy-mm-dd h:mm"]];
    sheet.getRange("A2").values = [[1.5]];
    const cells = sheet.getRange("A1:A2").load("text,values");
    const { functions } = context.workbook;
    const days = [functions.date(1904, 1, 1), functions.date(2027, 3, 31), functions.date(99, 14, 0)];
    for (const day of days) day.load("value,error");
    await context.sync();
    return [cells.values.flat(), cells.text.flat(), days.map(({ value }) => value)];
  });
};

test("days count from 1900, with the 29 February that never was", async () => {
  expect(await datesIn(false)).toEqual([
    [46477, 1.5],
    ["3/31/2027", "1900-01-01 12:00"],
    [1462, 46477, 36556],
  ]);
});

test("days count from 1904 in a workbook that does so", async () => {
  expect(await datesIn(true)).toEqual([
    [45015, 1.5],
    ["3/31/2027", "1904-01-02 12:00"],
    [0, 45015, 36556 - 1462],
  ]);
});

test("no function but DATE is there: the others are refused by name", async () => {
  const { run } = openBook();
  const ask = run(async (context) => {
    context.workbook.functions.sum(1, 2).load("value");
    await context.sync();
  });
  await expect(ask).rejects.toMatchObject({ code: "NotImplemented", message: /Functions\.sum/ });
});
