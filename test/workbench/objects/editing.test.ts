import { openBook } from "../openBook";

/** Formulas of `address` after `change` on a sheet with 1..9 in A1:C3. */
function after(
  address: string,
  change: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<unknown[][]> {
  return openBook().run(async (context, sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    change(sheet, context);
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas;
  });
}

describe("copyFrom", () => {
  test("moves references along and fills a larger range", async () => {
    const formulas = await after("D1:D3", (sheet) => {
      sheet.getRange("D1").formulas = [["=A1+$B1+C$1+SUM($A$1:$A1)"]];
      sheet.getRange("D2:D3").copyFrom("D1");
    });
    expect(formulas).toEqual([
      ["=A1+$B1+C$1+SUM($A$1:$A1)"],
      ["=A2+$B2+C$1+SUM($A$1:$A2)"],
      ["=A3+$B3+C$1+SUM($A$1:$A3)"],
    ]);
  });

  test("takes formulas without formats, formats without formulas, or values only", async () => {
    const { run, host } = openBook();
    await run(async (_context, sheet) => {
      sheet.getRange("A1:B1").formulas = [["=1+1", "'text"]];
      sheet.getRange("A1").numberFormat = [["0.00"]];
    });
    host.setCalculated("Sheet1", "A1", [[2]]);
    const rows = await run(async (context, sheet) => {
      sheet.getRange("A2").copyFrom("A1:B1", "Formulas");
      sheet.getRange("A3").copyFrom("A1:B1", "Formats");
      sheet.getRange("A4").copyFrom("A1:B1", "Values");
      const range = sheet.getRange("A2:B4").load("formulas,numberFormat");
      await context.sync();
      return range.formulas.map((row, index) => [...row, range.numberFormat[index]![0]]);
    });
    expect(rows).toEqual([
      ["=1+1", "text", "General"],
      ["", "", "0.00"],
      [2, "text", "General"],
    ]);
  });

  test("starts at the first cell of a smaller range, may overlap, and may pass over blanks", async () => {
    const formulas = await after("A1:C4", (sheet) => {
      sheet.getRange("A2").copyFrom("A1:C3");
      sheet.getRange("B3").values = [[""]];
      sheet.getRange("A1:C1").copyFrom("A3:C3", "All", true);
    });
    expect(formulas).toEqual([
      [4, 2, 6],
      [1, 2, 3],
      [4, "", 6],
      [7, 8, 9],
    ]);
  });

  test("does not copy values that nobody calculated", async () => {
    const copy = after("A1", (sheet) => {
      sheet.getRange("D1").formulas = [["=A1"]];
      sheet.getRange("E1").copyFrom("D1", "Values");
    });
    await expect(copy).rejects.toMatchObject({ code: "NotImplemented" });
  });
});

describe("cells that are inserted or deleted", () => {
  test("move what lies behind, and every formula follows", async () => {
    const formulas = await after("A1:D4", (sheet, context) => {
      sheet.getRange("D1:D2").formulas = [["=A3+$B$3"], ["=SUM(A1:A3)"]];
      context.workbook.names.add("Last", "=Sheet1!$A$3");
      sheet.getRange("A2:C2").insert("Down");
    });
    expect(formulas).toEqual([
      [1, 2, 3, "=A4+$B$4"],
      ["", "", "", "=SUM(A1:A4)"],
      [4, 5, 6, ""],
      [7, 8, 9, ""],
    ]);
  });

  test("leave #REF! where a formula's cells are gone", async () => {
    const formulas = await after("A1:C2", (sheet) => {
      sheet.getRange("C1:C2").formulas = [["=A2"], ["=SUM(A1:A2)"]];
      sheet.getRange("A2").delete("Up");
    });
    expect(formulas).toEqual([
      [1, 2, "=#REF!"],
      [7, 5, "=SUM(A1:A1)"],
    ]);
  });

  test("of whole columns take widths and formats along", async () => {
    const { run, book } = openBook();
    await run(async (_context, sheet) => {
      sheet.getRange("B:B").format.columnWidth = 96;
      sheet.getRange("B:B").format.font.bold = true;
      sheet.getRange("A:A").insert("Right");
    });
    expect([...book.sheets[0]!.columnWidths.keys(), ...book.sheets[0]!.columnStyles.keys()]).toEqual([2, 2]);
  });

  test("carry kept ranges, rules and tables along", async () => {
    const { run, book } = openBook();
    const addresses = await run(async (context, sheet) => {
      const kept = sheet.getRange("B5").load("address");
      const table = sheet.tables.add("A3:B4", true);
      sheet.getRange("C5").conditionalFormats.add("Custom").custom.rule.formula = "=$B5>1";
      sheet.getRange("D5").dataValidation.rule = { custom: { formula: "=D5<B$5" } };
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      kept.load("address");
      const range = table.getRange().load("address");
      await context.sync();
      return [kept.address, range.address];
    });
    expect(addresses).toEqual(["Sheet1!B7", "Sheet1!A5:B6"]);
    const [{ conditionalFormats, validations } = book.sheets[0]!] = book.sheets;
    expect([conditionalFormats[0]!.areas[0]!.top, conditionalFormats[0]!.rule.formula]).toEqual([
      6,
      "=$B7>1",
    ]);
    expect([validations[0]!.areas[0]!.top, validations[0]!.rule]).toEqual([
      6,
      { custom: { formula: "=D7<B$7" } },
    ]);
  });

  test("are refused where they would cut a table", async () => {
    const insert = after("A1", (sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("A2").insert("Down");
    });
    await expect(insert).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});

describe("clear", () => {
  test("takes contents, formats, or both with the rules", async () => {
    const { run, book } = openBook();
    const rows = await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [2], [3]];
      range.format.fill.color = "red";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      range.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear();
      range.load("values");
      const fills = [0, 1, 2].map((row) => range.getCell(row, 0).format.fill.load("color"));
      await context.sync();
      return range.values.map((row, index) => [row[0], fills[index]!.color]);
    });
    expect(rows).toEqual([
      ["", "#FF0000"],
      [2, "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
    const [sheet] = book.sheets;
    expect(sheet!.conditionalFormats[0]!.areas).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
    expect(sheet!.validations[0]!.areas).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });
});

test("rows and columns are hidden and grouped", async () => {
  const { run, book } = openBook();
  const hidden = await run(async (context, sheet) => {
    const range = sheet.getRange("B2:C3");
    range.rowHidden = true;
    range.group("ByColumns");
    range.group("ByColumns");
    sheet.getRange("C1").ungroup("ByColumns");
    const more = sheet.getRange("A1:A4").load("rowHidden,columnHidden");
    range.load("rowHidden");
    await context.sync();
    return [range.rowHidden, more.rowHidden, more.columnHidden];
  });
  expect(hidden).toEqual([true, null, false]);
  expect([...book.sheets[0]!.columnOutline]).toEqual([
    [1, 2],
    [2, 1],
  ]);
});

test("merged cells keep the first value", async () => {
  const formulas = await after("A1:C2", (sheet) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("C1:C2").merge(true);
  });
  expect(formulas).toEqual([
    [1, "", 3],
    ["", "", 6],
  ]);
});
