import { openBook } from "../openBook";

describe("conditional formats", () => {
  test("are kept with their rule and look, the newest first", async () => {
    const { run, book } = openBook();
    const loaded = await run(async (context, sheet) => {
      const range = sheet.getRange("B2:B9");
      const custom = range.conditionalFormats.add("Custom").custom;
      custom.rule.formula = '=$B2="A"';
      custom.format.fill.color = "#ffeeaa";
      custom.format.font.bold = true;
      const cell = range.conditionalFormats.add("CellValue").cellValue;
      cell.rule = { formula1: "=80", operator: "GreaterThan" };
      cell.format.font.color = "red";
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "100" };
      bar.positiveFormat.fillColor = "#336699";
      const text = range.conditionalFormats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "Check" };
      const formats = range.conditionalFormats.load("items/type,items/priority");
      const count = sheet.getRange("A1").conditionalFormats.getCount();
      await context.sync();
      return [formats.items.map(({ type, priority }) => [type, priority]), count.value];
    });
    expect(loaded).toEqual([
      [
        ["ContainsText", 0],
        ["DataBar", 1],
        ["CellValue", 2],
        ["Custom", 3],
      ],
      0,
    ]);
    expect(book.sheets[0]!.conditionalFormats.map(({ rule, format }) => [rule, format])).toEqual([
      [{ formula: '=$B2="A"' }, { fontColor: null, bold: true, italic: null, fill: "#FFEEAA" }],
      [
        { formula1: "=80", operator: "GreaterThan" },
        { fontColor: "#FF0000", bold: null, italic: null, fill: null },
      ],
      [
        {
          showDataBarOnly: false,
          lowerBoundRule: { type: "Number", formula: "0" },
          upperBoundRule: { type: "Number", formula: "100" },
          positiveFormat: { fillColor: "#336699" },
        },
        { fontColor: null, bold: null, italic: null, fill: null },
      ],
      [
        { operator: "Contains", text: "Check" },
        { fontColor: null, bold: null, italic: null, fill: null },
      ],
    ]);
  });

  test("are deleted one by one, or cleared from a part of their range", async () => {
    const { run, book } = openBook();
    await run(async (context, sheet) => {
      const range = sheet.getRange("A1:A9");
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>2";
      await context.sync();
      range.conditionalFormats.getItemAt(0).delete();
      sheet.getRange("A4:A9").conditionalFormats.clearAll();
    });
    const formats = book.sheets[0]!.conditionalFormats;
    expect(formats.map(({ rule, areas }) => [rule.formula, areas])).toEqual([
      ["=A1>1", [{ top: 0, left: 0, bottom: 2, right: 0 }]],
    ]);
  });

  test("have one order: one that gets another place moves the others", async () => {
    const { run, book } = openBook();
    const order = async (act: (formats: Excel.ConditionalFormatCollection) => void): Promise<unknown> => {
      await run(async (context, sheet) => {
        act(sheet.getRange("A1:A9").conditionalFormats);
        await context.sync();
      });
      const formats = [...book.sheets[0]!.conditionalFormats].sort(
        (one, other) => one.priority - other.priority,
      );
      expect(formats.map(({ priority }) => priority)).toEqual([1, 2, 3]);
      return formats.map(({ rule }) => rule.formula);
    };
    const made = await order((formats) => {
      for (const number of [3, 2, 1]) formats.add("Custom").custom.rule.formula = `=A1>${number}`;
    });
    expect(made).toEqual(["=A1>1", "=A1>2", "=A1>3"]);
    expect(await order((formats) => (formats.getItemAt(0).priority = 1))).toEqual([
      "=A1>2",
      "=A1>1",
      "=A1>3",
    ]);
    expect(await order((formats) => (formats.getItemAt(0).priority = -1))).toEqual([
      "=A1>1",
      "=A1>3",
      "=A1>2",
    ]);
    expect(await order((formats) => (formats.getItemAt(2).priority = 0))).toEqual([
      "=A1>2",
      "=A1>1",
      "=A1>3",
    ]);
    expect(await order((formats) => (formats.getItemAt(0).priority = 99))).toEqual([
      "=A1>1",
      "=A1>3",
      "=A1>2",
    ]);
  });

  test("refuse references to tables, as Excel does", async () => {
    const { run } = openBook();
    const add = run(async (context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>SUM(Sales[x])";
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("data validation", () => {
  test("holds a rule, an alert and a hint for its cells", async () => {
    const { run, book } = openBook();
    const loaded = await run(async (context, sheet) => {
      const validation = sheet.getRange("B2:B9").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D3") as never } };
      validation.errorAlert = { title: "Axis", message: "Choose one.", showAlert: true, style: "Stop" };
      validation.prompt = { title: "Axis", message: "direct or potential", showPrompt: true };
      sheet.getRange("B5").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: "Between" },
      };
      const first = sheet.getRange("B2:B4").dataValidation.load("type,rule,ignoreBlanks");
      const second = sheet.getRange("B5").dataValidation.load("type,rule");
      const none = sheet.getRange("A1").dataValidation.load("type");
      await context.sync();
      return [first.type, first.rule.list?.source, first.ignoreBlanks, second.type, second.rule, none.type];
    });
    expect(loaded).toEqual([
      "List",
      "=Sheet1!$D$1:$D$3",
      true,
      "WholeNumber",
      { wholeNumber: { formula1: "1", formula2: "9", operator: "Between" } },
      "None",
    ]);
    expect(book.sheets[0]!.validations.map(({ areas, prompt }) => [areas.length, prompt.message])).toEqual([
      [2, "direct or potential"],
      [1, "direct or potential"],
    ]);
  });

  test.each<[string, Excel.DataValidationRule]>([
    ["a list longer than 255 characters", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
    ["references to tables", { custom: { formula: "=COUNTIF(Sales[x],A1)>0" } }],
    ["an operator that Excel has not", { decimal: { formula1: 1, operator: "Above" as never } }],
  ])("refuses %s", async (_what, rule) => {
    const { run } = openBook();
    const attempt = run(async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = rule;
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("is cleared", async () => {
    const { run, book } = openBook();
    await run(async (_context, sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A1:B9").dataValidation.clear();
    });
    expect(book.sheets[0]!.validations).toEqual([]);
  });
});
