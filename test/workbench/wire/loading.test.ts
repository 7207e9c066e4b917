import { openBook } from "../openBook";

describe("load", () => {
  test("takes nested names, in any case, and passes over names that Excel does not know", async () => {
    const { run } = openBook();
    const loaded = await run(async (context, sheet) => {
      const range = sheet.getRange("B2:C3");
      range.load("ADDRESS,format/font/bold,worksheet/name,whatever");
      await context.sync();
      return [range.address, range.format.font.bold, range.worksheet.name];
    });
    expect(loaded).toEqual(["Sheet1!B2:C3", false, "Sheet1"]);
  });

  test("without names loads every property of the object itself", async () => {
    const { run } = openBook();
    const loaded = await run(async (context, sheet) => {
      sheet.load();
      await context.sync();
      return [sheet.name, sheet.position, sheet.visibility, sheet.showGridlines];
    });
    expect(loaded).toEqual(["Sheet1", 0, "Visible", true]);
  });

  test("of a collection loads its own properties and those of its items", async () => {
    const { run } = openBook();
    const loaded = await run(async (context, sheet) => {
      sheet.tables.add("A1:B2", true).name = "First";
      sheet.tables.add("D1:D2", true).name = "Second";
      const tables = sheet.tables.load("items/name,items/worksheet/name,items/columns/items/name,count");
      await context.sync();
      return [
        tables.count,
        ...tables.items.map(({ name, worksheet, columns }) => [
          name,
          worksheet.name,
          columns.items.map((column) => column.name),
        ]),
      ];
    });
    expect(loaded).toEqual([
      2,
      ["First", "Sheet1", ["Column1", "Column2"]],
      ["Second", "Sheet1", ["Column1"]],
    ]);
  });

  test("takes a part of a collection", async () => {
    const { run } = openBook();
    const names = await run(async (context) => {
      for (const name of ["B", "C", "D"]) context.workbook.worksheets.add(name);
      const sheets = context.workbook.worksheets;
      context.load(sheets, { select: "items/name", top: 2, skip: 1 });
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["B", "C"]);
  });

  test("lets items of a collection be used afterwards", async () => {
    const { run } = openBook();
    const names = await run(async (context) => {
      context.workbook.worksheets.add("Other");
      const sheets = context.workbook.worksheets.load("items");
      await context.sync();
      for (const sheet of sheets.items) sheet.getRange("A1").values = [[sheet.name]];
      const cell = context.workbook.worksheets.getItem("Other").getRange("A1").load("values");
      await context.sync();
      return cell.values;
    });
    expect(names).toEqual([["Other"]]);
  });

  test("of what this host has not is refused by name", async () => {
    const { run } = openBook();
    const load = run(async (context, sheet) => {
      sheet.getRange("A1").load("hyperlink");
      await context.sync();
    });
    await expect(load).rejects.toMatchObject({
      code: "NotImplemented",
      message: "This host does not implement Range.hyperlink.",
    });
  });

  test("is needed before a property is read", async () => {
    const { run } = openBook();
    const read = run(async (context, sheet) => {
      await context.sync();
      return sheet.getRange("A1").values;
    });
    await expect(read).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});

test("retrieve gives plain data, in camel case", async () => {
  const { run } = openBook();
  const data = await run(async (context) => {
    const sheets = context.workbook.worksheets as unknown as {
      retrieve(names: string): { toJSON(): unknown };
    };
    const result = sheets.retrieve("items/name,items/position");
    await context.sync();
    return result.toJSON();
  });
  expect(data).toEqual({ items: [{ name: "Sheet1", position: 0 }] });
});

test("set gives several properties at once, update too", async () => {
  const { run } = openBook();
  const loaded = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.set({ values: [[1, 2]], format: { fill: { color: "#112233" }, wrapText: true } });
    const updatable = range as unknown as { update(properties: object): void };
    updatable.update({ numberFormat: [["0%", "0"]], format: { font: { bold: true } } });
    range.load("values,numberFormat,format/wrapText,format/fill/color,format/font/bold");
    await context.sync();
    const { fill, font, wrapText } = range.format;
    return [range.values, range.numberFormat, fill.color, wrapText, font.bold];
  });
  expect(loaded).toEqual([[[1, 2]], [["0%", "0"]], "#112233", true, true]);
});
