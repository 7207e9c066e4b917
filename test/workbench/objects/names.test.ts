import { openBook } from "../openBook";

describe("a defined name", () => {
  test("stands for a range, a formula or a value", async () => {
    const { run } = openBook();
    const loaded = await run(async (context, sheet) => {
      const { names } = context.workbook;
      names.add("Cuts", sheet.getRange("A1:A3"), "where tiers begin");
      names.add("Twice", "=SUM(Sheet1!$A$1:$A$3)*2");
      names.add("Rate", 0.5 as never);
      const items = names.load("items/name,items/type,items/formula,items/comment,items/scope");
      const range = names.getItem("cuts").getRange().load("address");
      const none = names.getItem("Twice").getRangeOrNullObject();
      await context.sync();
      return [
        items.items.map(({ name, type, formula, comment }) => [name, type, formula, comment]),
        range.address,
        none.isNullObject,
      ];
    });
    expect(loaded).toEqual([
      [
        ["Cuts", "Range", "=Sheet1!$A$1:$A$3", "where tiers begin"],
        ["Twice", "Error", "=SUM(Sheet1!$A$1:$A$3)*2", ""],
        ["Rate", "Double", "=0.5", ""],
      ],
      "Sheet1!A1:A3",
      true,
    ]);
  });

  test("may be changed and deleted", async () => {
    const { run, book } = openBook();
    await run(async (context) => {
      const { names } = context.workbook;
      names.add("One", "=1").formula = "=2";
      names.add("Gone", "=1");
      await context.sync();
      names.getItem("Gone").delete();
    });
    expect(book.names).toEqual([{ name: "One", formula: "=2", visible: true, comment: "" }]);
  });

  test.each(["A1", "two words", "", "1st"])("cannot be %p", async (name) => {
    const { run } = openBook();
    const add = run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("of a sheet may repeat one of the workbook, but not a table's", async () => {
    const { run } = openBook();
    await run(async (context, sheet) => {
      context.workbook.names.add("Cut", "=1");
      sheet.names.add("Cut", "=2");
      await context.sync();
    });
    const add = run(async (context, sheet) => {
      sheet.tables.add("A1:A2", true).name = "Sales";
      context.workbook.names.add("sales", "=1");
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });
});

test("the workbook bears properties of its own", async () => {
  const { run, book } = openBook();
  const loaded = await run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Portfolio";
    properties.custom.add("accounts", 89);
    properties.custom.add("checked", true);
    const items = properties.custom.load("items/key,items/value,items/type");
    properties.load("title");
    await context.sync();
    items.items[1]!.delete();
    await context.sync();
    return [properties.title, items.items.map(({ key, value, type }) => [key, value, type])];
  });
  expect(loaded).toEqual([
    "Portfolio",
    [
      ["accounts", 89, "Number"],
      ["checked", true, "Boolean"],
    ],
  ]);
  expect([...book.customProperties]).toEqual([["accounts", 89]]);
});
