import { openBook } from "../openBook";

/** Sets values as add-ins do whose types know nothing of null and of single values. */
function put(range: Excel.Range, values: unknown): void {
  range.values = values as never;
}

/** What cells hold after `write`, read back as values, formulas and value types. */
async function after(address: string, write: (sheet: Excel.Worksheet) => void): Promise<unknown[]> {
  return openBook().run(async (context, sheet) => {
    write(sheet);
    const range = sheet.getRange(address).load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    return [range.values, range.formulas, range.valueTypes, range.numberFormat, range.text].map(
      (rows) => rows[0],
    );
  });
}

describe("values that are set", () => {
  test("leave cells alone where they are null, and empty them where they are ''", async () => {
    const [values, , types] = await after("A1:C1", (sheet) => {
      put(sheet.getRange("A1:C1"), 7);
      put(sheet.getRange("A1:C1"), [[null, "", 1]]);
    });
    expect(values).toEqual([7, "", 1]);
    expect(types).toEqual(["Double", "Empty", "Double"]);
  });

  test("go to every cell if there is only one, and must else have the range's size", async () => {
    const [values] = await after("A1:C1", (sheet) => put(sheet.getRange("A1:C1"), "x"));
    expect(values).toEqual(["x", "x", "x"]);
    for (const input of [[[1, 2]], [[1], [2], [3]], [1, 2, 3], [[1]]]) {
      await expect(after("A1", (sheet) => put(sheet.getRange("A1:C1"), input))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    }
  });

  test("are read as typed: numbers, logical values, percent, dates and errors, with their format", async () => {
    const typed = [["12.5", "TRUE", "50%", "2024-01-05", "#N/A", "1,200", "about 5"]];
    const [values, , types, formats, text] = await after("A1:G1", (sheet) =>
      put(sheet.getRange("A1:G1"), typed),
    );
    expect(values).toEqual([12.5, true, 0.5, 45296, "#N/A", 1200, "about 5"]);
    expect(types).toEqual(["Double", "Boolean", "Double", "Double", "Error", "Double", "String"]);
    expect(formats).toEqual(["General", "General", "0%", "m/d/yyyy", "General", "#,##0", "General"]);
    expect(text).toEqual(["12.5", "TRUE", "50%", "1/5/2024", "#N/A", "1,200", "about 5"]);
  });

  test("stay texts after an apostrophe and in cells of the format @", async () => {
    const [values, formulas, types] = await after("A1:E1", (sheet) => {
      sheet.getRange("C1:E1").numberFormat = [["@"]];
      put(sheet.getRange("A1:E1"), [["'=1+1", "'007", "=1+1", "1-2", 5]]);
    });
    expect(values).toEqual(["=1+1", "007", "=1+1", "1-2", "5"]);
    expect(formulas).toEqual(values);
    expect(types).toEqual(["String", "String", "String", "String", "String"]);
  });

  test("become formulas where they begin with =, + or - like a sum", async () => {
    const [, formulas] = await after("A1:E1", (sheet) =>
      put(sheet.getRange("A1:E1"), [["=B9", "+B9", "-Ann", "-5", "-"]]),
    );
    expect(formulas).toEqual(["=B9", "=+B9", "=-Ann", -5, "-"]);
  });

  test("are refused where Excel could not read the formula, or the text is too long", async () => {
    for (const text of ["=SUM(A1", "x".repeat(32_768)]) {
      await expect(after("A1", (sheet) => put(sheet.getRange("A1"), [[text]]))).rejects.toMatchObject({
        code: "InvalidArgument",
      });
    }
  });

  test("cannot be set for whole columns", async () => {
    await expect(after("A1", (sheet) => put(sheet.getRange("A:A"), 1))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });
});

describe("a formula", () => {
  test("is #BUSY! until its result is stored: no figure is made up", async () => {
    const { run, host } = openBook();
    const read = (): Promise<unknown> =>
      run(async (context, sheet) => {
        const cell = sheet.getRange("A1").load("values,valueTypes,text,formulas");
        await context.sync();
        return [cell.values[0]![0], cell.valueTypes[0]![0], cell.text[0]![0], cell.formulas[0]![0]];
      });
    await run(async (_context, sheet) => void (sheet.getRange("A1").formulas = [["=1/4"]]));
    expect(await read()).toEqual(["#BUSY!", "Error", "#BUSY!", "=1/4"]);
    host.setCalculated("Sheet1", "A1", [[0.25]]);
    expect(await read()).toEqual([0.25, "Double", "0.25", "=1/4"]);
  });

  test("takes what it spilled along when it is replaced", async () => {
    const { run, host } = openBook();
    await run(async (_context, sheet) => void (sheet.getRange("A1").formulas = [["=KAM.RANK(C1:C3)"]]));
    host.setCalculated("Sheet1", "A1:A3", [[1], [2], [3]]);
    const [spilled, used] = await run(async (context, sheet) => {
      const bordered = ["A1", "A2:A3", "A3:A4", "B1"].map((each) => sheet.getRange(each).load("hasSpill"));
      await context.sync();
      expect(bordered.map((range) => range.hasSpill)).toEqual([true, true, null, false]);
      const spill = sheet.getRange("A1").getSpillingToRange().load("address,values");
      await context.sync();
      sheet.getRange("A1").values = [["none"]];
      const left = sheet.getUsedRange().load("address");
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      return [
        [spill.address, spill.values],
        [left.address, none.isNullObject],
      ];
    });
    expect(spilled).toEqual(["Sheet1!A1:A3", [[1], [2], [3]]]);
    expect(used).toEqual(["Sheet1!A1", true]);
  });
});
