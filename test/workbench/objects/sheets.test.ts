import { openBook } from "../openBook";

describe("the name of a sheet", () => {
  test.each(["", "a".repeat(32), "a[b", "a:b", "a*b", "a?b", "a/b", "a\\b", "'a", "history"])(
    "cannot be %p",
    async (name) => {
      const { run } = openBook();
      const rename = run(async (context, sheet) => {
        sheet.name = name;
        await context.sync();
      });
      await expect(rename).rejects.toMatchObject({ code: "InvalidArgument" });
    },
  );

  test("cannot be another sheet's, in any case", async () => {
    const { run } = openBook();
    const add = run(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  test("is followed by formulas and names", async () => {
    const { run } = openBook();
    const result = await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!B2+SUM('Sheet1'!$A:$A)"]];
      const name = context.workbook.names.add("Cut", sheet.getRange("C3")).load("formula");
      sheet.name = "It's new";
      name.load("formula");
      const cell = other.getRange("A1").load("formulas");
      await context.sync();
      return [cell.formulas[0]![0], name.formula];
    });
    expect(result).toEqual(["='It''s new'!B2+SUM('It''s new'!$A:$A)", "='It''s new'!$C$3"]);
  });
});

describe("sheets", () => {
  test("are added at the end, moved, counted and found", async () => {
    const { run } = openBook();
    const result = await run(async (context, sheet) => {
      const sheets = context.workbook.worksheets;
      sheets.add();
      sheets.add("C").visibility = "Hidden";
      sheet.position = 2;
      sheets.load("items/name");
      const counts = [sheets.getCount(), sheets.getCount(true)];
      const ends = [sheets.getFirst(), sheets.getLast(), sheets.getItem("sheet2").getNext(true)].map((each) =>
        each.load("name"),
      );
      await context.sync();
      return [
        sheets.items.map(({ name }) => name),
        counts.map(({ value }) => value),
        ends.map(({ name }) => name),
      ];
    });
    expect(result).toEqual([
      ["Sheet2", "C", "Sheet1"],
      [3, 2],
      ["Sheet2", "Sheet1", "Sheet1"],
    ]);
  });

  test("that are deleted leave #REF! in formulas, and one visible sheet must stay", async () => {
    const { run } = openBook();
    const formulas = await run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      other.tables.add("A1:A2", true).name = "Data";
      other.names.add("Cut", "=1");
      sheet.getRange("A1").formulas = [["=Other!B2+SUM(Data[Column1])+Other!Cut"]];
      other.activate();
      other.delete();
      const cell = sheet.getRange("A1").load("formulas");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [cell.formulas[0]![0], active.name];
    });
    expect(formulas).toEqual(["=#REF!B2+SUM(#REF!)+#REF!Cut", "Sheet1"]);
    const remove = run(async (context, sheet) => {
      sheet.delete();
      await context.sync();
    });
    await expect(remove).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test("freeze panes, lay out pages and bear properties of their own", async () => {
    const { run, book } = openBook();
    const loaded = await run(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea("A1:C9");
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.tabColor = "#00ff00";
      sheet.showGridlines = false;
      sheet.customProperties.add("KAM.kind", "model");
      sheet.customProperties.add("kam.KIND", "ratings");
      const frozen = sheet.freezePanes.getLocation().load("address");
      const property = sheet.customProperties.getItemOrNullObject("kam.kind").load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("other");
      sheet.load("tabColor,showGridlines");
      await context.sync();
      return [
        frozen.address,
        property.key,
        property.value,
        none.isNullObject,
        sheet.tabColor,
        sheet.showGridlines,
      ];
    });
    expect(loaded).toEqual(["Sheet1!A1:B2", "KAM.kind", "ratings", true, "#00FF00", false]);
    expect(book.sheets[0]!.page).toMatchObject({
      orientation: "Landscape",
      fitToWidth: 1,
      fitToHeight: null,
      printArea: "A1:C9",
      titleRows: "1:2",
    });
  });
});

describe("a protected sheet", () => {
  const attempts: [string, (sheet: Excel.Worksheet) => void][] = [
    ["values of locked cells", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formats", (sheet) => (sheet.getRange("B2").format.fill.color = "red")],
    ["column widths", (sheet) => (sheet.getRange("B:B").format.columnWidth = 20)],
    ["rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
    ["tables", (sheet) => void sheet.tables.add("B2:B3", true)],
    ["clearing", (sheet) => void sheet.getRange("A1").clear()],
  ];

  test.each(attempts)("does not let %s be changed", async (_what, change) => {
    const { run } = openBook();
    const attempt = run(async (context, sheet) => {
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      change(sheet);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("lets unlocked cells be written, and formats be changed where it allows that", async () => {
    const { run } = openBook();
    const values = await run(async (context, sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange("B2").values = [[5]];
      sheet.getRange("A1").format.fill.color = "red";
      const range = sheet.getRange("B2").load("values");
      const protection = sheet.protection.load("protected,options");
      await context.sync();
      return [
        range.values,
        protection.protected,
        protection.options.allowFormatCells,
        protection.options.allowSort,
      ];
    });
    expect(values).toEqual([[[5]], true, true, false]);
  });

  test("opens again", async () => {
    const { run } = openBook();
    const isProtected = await run(async (context, sheet) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      const protection = sheet.protection.load("protected");
      await context.sync();
      return protection.protected;
    });
    expect(isProtected).toBe(false);
  });
});

test("a protected structure keeps the list of sheets as it is", async () => {
  const { run, book } = openBook();
  book.structureProtected = true;
  for (const change of [
    (context: Excel.RequestContext) => void context.workbook.worksheets.add("x"),
    (_context: Excel.RequestContext, sheet: Excel.Worksheet) => void (sheet.name = "x"),
  ]) {
    const attempt = run(async (context, sheet) => {
      change(context, sheet);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "AccessDenied" });
  }
});
