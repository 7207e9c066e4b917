import { ensureSheet, findSheet, findSheets } from "../../src/workbook/sheets";
import { openBook } from "../workbench/openBook";

const open = (): ReturnType<typeof openBook> => {
  const book = openBook();
  Object.assign(globalThis, { Office: book.Office });
  return book;
};
const sheetNames = ({ book }: ReturnType<typeof openBook>): string[] =>
  book.sheets.map((sheet) => sheet.name);

test("adds a sheet of ours after the analyst's, under its title in the workbook's language", async () => {
  const english = open();
  await english.run((context) => ensureSheet(context, "model", "en"));
  expect(sheetNames(english)).toEqual(["Sheet1", "KAM Model"]);
  const chinese = open();
  await chinese.run((context) => ensureSheet(context, "matrix", "zh"));
  expect(sheetNames(chinese)).toEqual(["Sheet1", "价值矩阵"]);
});

test("leaves a stranger's sheet of the same name alone and takes a number", async () => {
  const workbook = open();
  await workbook.run(async (context) => {
    context.workbook.worksheets.add("kam model").getRange("A1").values = [["theirs"]];
    await ensureSheet(context, "model", "en");
    const theirs = context.workbook.worksheets.getItem("kam model").getRange("A1").load("values");
    await context.sync();
    expect(theirs.values).toEqual([["theirs"]]);
  });
  expect(sheetNames(workbook)).toEqual(["Sheet1", "kam model", "KAM Model 2"]);
});

test("finds its sheet again after it was renamed, and in another language", async () => {
  const workbook = open();
  await workbook.run(async (context) => {
    const sheet = await ensureSheet(context, "ratings", "en");
    sheet.name = "My ratings";
    await context.sync();
    await ensureSheet(context, "ratings", "zh");
  });
  expect(sheetNames(workbook)).toEqual(["Sheet1", "My ratings"]);
});

test("knows its sheet by cell A1 where another program has dropped the custom property", async () => {
  const workbook = open();
  await workbook.run((context) => ensureSheet(context, "ratings", "zh"));
  workbook.book.sheets[1]?.customProperties.clear();
  await workbook.run(async (context) => {
    expect((await findSheet(context, "ratings"))?.name).toBe("评分明细");
    expect(await findSheet(context, "model")).toBeNull();
  });
});

test("takes the sheet with our name for ours where an analyst has copied it", async () => {
  const workbook = open();
  await workbook.run(async (context) => {
    const copy = await ensureSheet(context, "model", "en");
    copy.name = "KAM Model (2)";
    copy.customProperties.getItem("KAM.sheet").delete();
    await ensureSheet(context, "ratings", "en");
    await ensureSheet(context, "matrix", "en");
    await context.sync();
    expect([...(await findSheets(context)).values()].map((sheet) => sheet.name).sort()).toEqual([
      "KAM Matrix",
      "KAM Model (2)",
      "KAM Ratings",
    ]);
  });
});

test("finds all sheets of ours in two round trips", async () => {
  const workbook = open();
  await workbook.run(async (context) => {
    await ensureSheet(context, "model", "en");
    const before = workbook.host.requests;
    await findSheets(context);
    expect(workbook.host.requests - before).toBe(2);
  });
});
