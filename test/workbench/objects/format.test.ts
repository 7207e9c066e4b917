import { openBook } from "../openBook";

test("formats are read back, and are null where cells differ", async () => {
  const { run } = openBook();
  const formats = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "yellow";
    range.format.font.set({ bold: true, size: 14, color: "#ff0000", underline: "Single" });
    range.format.set({ horizontalAlignment: "Center", wrapText: true, indentLevel: 1 });
    range.format.protection.locked = false;
    sheet.getRange("B2").format.font.italic = true;
    sheet.getRange("B2").numberFormat = [["0%"]];
    range.load("numberFormat,format/wrapText,format/horizontalAlignment,format/font/bold,format/font/italic");
    const { fill, font, protection } = range.format;
    fill.load("color");
    font.load("color,size,underline,name");
    protection.load("locked");
    const plain = sheet.getRange("D9").format.fill.load("color");
    await context.sync();
    return [
      range.numberFormat,
      [range.format.wrapText, range.format.horizontalAlignment],
      [font.bold, font.italic, font.color, font.size, font.underline, font.name],
      [fill.color, plain.color, protection.locked],
    ];
  });
  expect(formats).toEqual([
    [
      ["General", "General"],
      ["General", "0%"],
    ],
    [true, "Center"],
    [true, null, "#FF0000", 14, "Single", "Calibri"],
    ["#FFFF00", "#FFFFFF", false],
  ]);
});

test("a border of a range is drawn on the cells at its edge", async () => {
  const { run, book } = openBook();
  const style = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    const edge = range.format.borders.getItem("EdgeBottom");
    edge.style = "Continuous";
    edge.weight = "Medium";
    range.format.borders.getItem("InsideVertical").color = "#CCCCCC";
    const loaded = sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").load("style,weight,color");
    await context.sync();
    return [loaded.style, loaded.weight, loaded.color];
  });
  expect(style).toEqual(["Continuous", "Medium", "#000000"]);
  const [sheet] = book.sheets;
  const bordersAt = (row: number, column: number): string[] =>
    Object.keys(book.styles[sheet!.rows.get(row)!.get(column)!.style]!.borders).sort();
  expect(bordersAt(0, 0)).toEqual(["EdgeRight"]);
  expect(bordersAt(0, 1)).toEqual(["EdgeLeft"]);
  expect(bordersAt(1, 1)).toEqual(["EdgeBottom", "EdgeLeft"]);
});

test("whole columns and rows take formats, widths and heights, which cells to come inherit", async () => {
  const { run } = openBook();
  const loaded = await run(async (context, sheet) => {
    sheet.getRange("B:C").format.font.italic = true;
    sheet.getRange("B:B").format.columnWidth = 96;
    sheet.getRange("3:3").format.font.bold = true;
    sheet.getRange("3:3").format.rowHeight = 30;
    sheet.getRange("B3").values = [[0.5]];
    const cell = sheet
      .getRange("B3")
      .load("format/font/bold,format/font/italic,format/columnWidth,format/rowHeight");
    const font = cell.format.font;
    const usual = sheet.getRange("E9").load("format/columnWidth,format/rowHeight");
    const mixed = sheet.getRange("A1:B1").load("format/columnWidth");
    await context.sync();
    return [
      [font.italic, font.bold, cell.format.columnWidth, cell.format.rowHeight],
      [usual.format.columnWidth, usual.format.rowHeight],
      mixed.format.columnWidth,
    ];
  });
  expect(loaded).toEqual([[true, true, 96, 30], [48, 15], null]);
});

test("columns fit their longest text, Chinese taking twice the width", async () => {
  const { run } = openBook();
  const [narrow, wide] = await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["a", "一二三四五六七八九十"],
      ["ab", "x"],
    ];
    sheet.getRange("A:B").format.autofitColumns();
    const first = sheet.getRange("A1").load("format/columnWidth");
    const second = sheet.getRange("B1").load("format/columnWidth");
    await context.sync();
    return [first.format.columnWidth, second.format.columnWidth];
  });
  expect(narrow).toBeLessThan(20);
  expect(wide).toBeGreaterThan(100);
});
