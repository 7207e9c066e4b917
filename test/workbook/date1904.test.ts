import { isoDateOf, serialOf } from "../../src/workbook/dates";
import { readModelSheet } from "../../src/workbook/readModelSheet";
import { writeAssessment } from "../../src/workbook/write";
import { newBook } from "../../src/workbench/book/newBook";
import { readXlsx } from "../../src/workbench/file/read";
import { writeXlsx } from "../../src/workbench/file/write";
import { type OpenBook, openBook } from "../workbench/openBook";
import { ACCOUNTS, jobOf, MODEL, writeRows } from "./accounts";

test("a calendar from 1904 is 1462 days behind", () => {
  expect(serialOf("2026-03-31", true)).toBe(46112 - 1462);
  expect(isoDateOf(46112 - 1462, true)).toBe("2026-03-31");
  expect(isoDateOf(0, true)).toBe("1904-01-01");
});

const run = async (date1904: boolean): Promise<OpenBook> => {
  const open = openBook({ ...newBook(), date1904 });
  Object.assign(globalThis, { Office: open.Office });
  await open.run(async (context, sheet) => {
    writeRows(sheet, ACCOUNTS, "Accounts");
    await context.sync();
    await writeAssessment(context, await jobOf(context, MODEL));
  });
  return open;
};

/** What the dates on KAM Model show, and the numbers behind them: an override's end, and the day of the run. */
const datesOf = ({ run: batch }: OpenBook): Promise<unknown> =>
  batch(async (context) => {
    const overrides = context.workbook.tables.getItem("KamOverrides");
    const ends = overrides.columns.getItem("Expires").getDataBodyRange().load("text,values");
    const sheet = overrides.worksheet;
    const facts = sheet.getRange("B4:C8").load("text");
    await context.sync();
    const days = facts.text.flat().filter((text) => /^\d{4}-/.test(String(text)));
    return [ends.text, ends.values, days];
  });

describe("a workbook that counts days from 1904", () => {
  test("shows the model's dates, and gives them back", async () => {
    const open = await run(true);
    expect(await datesOf(open)).toEqual([[["2027-03-31"]], [[46477 - 1462]], ["2026-03-31"]]);
    expect(await open.run((context) => readModelSheet(context))).toEqual(MODEL);
  });

  test("keeps the cells of a file as they are", async () => {
    const { book } = await run(true);
    const file = writeXlsx(book);
    const again = openBook(readXlsx(file));
    expect(again.book.date1904).toBe(true);
    expect(await datesOf(again)).toEqual([[["2027-03-31"]], [[46477 - 1462]], ["2026-03-31"]]);
    expect(writeXlsx(again.book)).toEqual(file);
  });
});

test("a workbook that counts days from 1900 has the numbers that it always had", async () => {
  expect(await datesOf(await run(false))).toEqual([[["2027-03-31"]], [[46477]], ["2026-03-31"]]);
});
