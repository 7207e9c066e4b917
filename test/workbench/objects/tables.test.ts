import { setFilter } from "../../../src/workbench/book/filter/applyFilters";
import { filterAreaAt } from "../../../src/workbench/book/filter/filterArea";
import type { OpenBook } from "../openBook";
import { openBook } from "../openBook";

async function withTable(): Promise<OpenBook> {
  const book = openBook();
  await book.run(async (_context, sheet) => {
    sheet.getRange("B2:D4").values = [
      ["Account", "Sales", 2024],
      ["Ann", 1, 10],
      ["Bob", 2, 20],
    ];
    sheet.tables.add("B2:D4", true).name = "Accounts";
  });
  return book;
}

const refused = (code: string): object => expect.objectContaining({ code });

describe("tables.add", () => {
  test("makes header cells texts, and names empty and repeated ones as Excel does", async () => {
    const { run } = openBook();
    const names = await run(async (context, sheet) => {
      sheet.getRange("A1:D1").values = [["Name", "", "Name", 2024]];
      const columns = sheet.tables.add("A1:D3", true).columns.load("items/name,count");
      const header = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(header.values).toEqual([["Name", "Column2", "Name2", "2024"]]);
      return [columns.count, columns.items.map((column) => column.name)];
    });
    expect(names).toEqual([4, ["Name", "Column2", "Name2", "2024"]]);
  });

  test("refuses a place where a table lies", async () => {
    const { run } = await withTable();
    await expect(run(async (_context, sheet) => void sheet.tables.add("D4:E5", true))).rejects.toEqual(
      refused("InvalidArgument"),
    );
  });

  test("puts a header row above values that have none", async () => {
    const { run } = openBook();
    const values = await run(async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["below"]];
      const range = sheet.tables.add("A1:A2", false).getRange().load("values,address");
      const below = sheet.getRange("A4").load("values");
      await context.sync();
      return [range.address, range.values, below.values];
    });
    expect(values).toEqual(["Sheet1!A1:A3", [["Column1"], [1], [2]], [["below"]]]);
  });

  test("takes in a blank row under a lone header, which the first added row fills", async () => {
    const { run } = openBook();
    const values = await run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [["a", "b"]];
      const table = sheet.tables.add("A1:B1", true);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      const body = table.getDataBodyRange().load("values,address");
      await context.sync();
      return [body.address, body.values];
    });
    expect(values).toEqual([
      "Sheet1!A2:B3",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

describe("the name of a table", () => {
  test.each(["A1", "R1C1", "two words", "1st", "a-b", ""])("cannot be %p", async (name) => {
    const { run } = await withTable();
    const rename = run(async (context) => {
      context.workbook.tables.getItem("Accounts").name = name;
      await context.sync();
    });
    await expect(rename).rejects.toEqual(refused("InvalidArgument"));
  });

  test("cannot be another table's, in any case", async () => {
    const { run } = await withTable();
    const rename = run(async (context, sheet) => {
      sheet.tables.add("G1:G2", true).name = "accounts";
      await context.sync();
    });
    await expect(rename).rejects.toEqual(refused("ItemAlreadyExists"));
  });

  test("is followed by the formulas that name the table", async () => {
    const { run } = await withTable();
    const formulas = await run(async (context, sheet) => {
      sheet.getRange("F1").formulas = [["=SUM(Accounts[Sales])"]];
      context.workbook.tables.getItem("accounts").name = "Customers";
      const cell = sheet.getRange("F1").load("formulas");
      await context.sync();
      return cell.formulas;
    });
    expect(formulas).toEqual([["=SUM(Customers[Sales])"]]);
  });
});

describe("columns of a table", () => {
  test("are renamed by their header cell, and formulas follow", async () => {
    const { run } = await withTable();
    const result = await run(async (context, sheet) => {
      sheet.getRange("F1").formulas = [["=SUM(Accounts[Sales])"]];
      sheet.getRange("C2").values = [["Net sales"]];
      const column = context.workbook.tables.getItem("Accounts").columns.getItem("Net sales").load("index");
      const cell = sheet.getRange("F1").load("formulas");
      await context.sync();
      return [column.index, cell.formulas[0]![0]];
    });
    expect(result).toEqual([1, "=SUM(Accounts[Net sales])"]);
  });

  test("are added at the end, and what stands to the right makes room", async () => {
    const { run, book } = await withTable();
    const result = await run(async (context, sheet) => {
      sheet.getRange("E3:E4").values = [["note"], ["other"]];
      sheet.getRange("E9").formulas = [["=E3"]];
      const table = context.workbook.tables.getItem("Accounts");
      table.columns.add(undefined, [["Tier"], ["A"], ["B"]]);
      const range = table.getRange().load("address,values");
      const moved = sheet.getRange("F3:F4").load("values");
      const formula = sheet.getRange("E9").load("formulas");
      await context.sync();
      return [range.address, range.values[1], moved.values, formula.formulas[0]![0]];
    });
    expect(result).toEqual(["Sheet1!B2:E4", ["Ann", 1, 10, "A"], [["note"], ["other"]], "=F3"]);
    expect(book.sheets[0]!.tables[0]!.columns.map(({ name }) => name)).toEqual([
      "Account",
      "Sales",
      "2024",
      "Tier",
    ]);
  });

  test("remember a formula that fills them, and give it to new rows", async () => {
    const { run, book } = await withTable();
    const formulas = await run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      const column = table.columns.add(undefined, undefined, "Double");
      column.getDataBodyRange().formulas = [["=[@Sales]*2"], ["=[@Sales]*2"]];
      table.rows.add(undefined, [["Cid", 3, 30, null as unknown as string]]);
      const body = column.getDataBodyRange().load("formulas");
      await context.sync();
      return body.formulas;
    });
    expect(formulas).toEqual([["=[@Sales]*2"], ["=[@Sales]*2"], ["=[@Sales]*2"]]);
    expect(book.sheets[0]!.tables[0]!.columns[3]).toMatchObject({ name: "Double", formula: "=[@Sales]*2" });
  });

  test("are deleted with their cells", async () => {
    const { run } = await withTable();
    const values = await run(async (context) => {
      const table = context.workbook.tables.getItem("Accounts");
      table.columns.getItem("Sales").delete();
      const range = table.getRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Account", "2024"],
      ["Ann", 10],
      ["Bob", 20],
    ]);
  });
});

test("a deleted table leaves empty cells, and #REF! in formulas that named it", async () => {
  const { run } = await withTable();
  const result = await run(async (context, sheet) => {
    sheet.getRange("F1").formulas = [["=SUM(Accounts[Sales])+1"]];
    const table = context.workbook.tables.getItem("Accounts");
    table.delete();
    const gone = context.workbook.tables.getItemOrNullObject("Accounts");
    const used = sheet.getUsedRange().load("address,formulas");
    await context.sync();
    return [gone.isNullObject, used.address, used.formulas[0]![0]];
  });
  expect(result).toEqual([true, "Sheet1!F1", "=SUM(#REF!)+1"]);
});

test("a table can be resized, showing its totals below", async () => {
  const { run } = await withTable();
  const result = await run(async (context) => {
    const table = context.workbook.tables.getItem("Accounts");
    table.resize("B2:E6");
    table.showTotals = true;
    const range = table.getRange().load("address");
    const totals = table.getTotalRowRange().load("address,values");
    const header = table.getHeaderRowRange().load("values");
    await context.sync();
    return [range.address, totals.address, totals.values[0]![0], header.values[0]![3]];
  });
  expect(result).toEqual(["Sheet1!B2:E7", "Sheet1!B7:E7", "Total", "Column4"]);
});

test("an inserted sheet column that cuts a table becomes a column of it, with a name", async () => {
  const { run, book } = await withTable();
  await run(async (_context, sheet) => void sheet.getRange("C:D").insert("Right"));
  const [table] = book.sheets[0]!.tables;
  expect(table!.area).toEqual({ top: 1, left: 1, bottom: 3, right: 5 });
  expect(table!.columns.map(({ name }) => name)).toEqual(["Account", "Column2", "Column3", "Sales", "2024"]);
});

test("a table whose cells are all deleted goes, and leaves #REF! in formulas", async () => {
  const { run, book } = await withTable();
  const formulas = await run(async (context, sheet) => {
    sheet.getRange("A9").formulas = [["=SUM(Accounts[Sales])"]];
    sheet.getRange("1:4").delete("Up");
    const cell = sheet.getRange("A5").load("formulas");
    await context.sync();
    return cell.formulas;
  });
  expect(formulas).toEqual([["=SUM(#REF!)"]]);
  expect(book.sheets[0]!.tables).toEqual([]);
});

test("rows of a table are deleted one by one; the last is emptied", async () => {
  const { run } = await withTable();
  const values = await run(async (context) => {
    const table = context.workbook.tables.getItem("Accounts");
    table.rows.getItemAt(0).delete();
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("values,address");
    await context.sync();
    return [body.address, body.values];
  });
  expect(values).toEqual(["Sheet1!B3:D3", [["", "", ""]]]);
});

test("a table's header is not deleted without the rest", async () => {
  const { run } = await withTable();
  const remove = run(async (context, sheet) => {
    sheet.getRange("2:2").delete("Up");
    await context.sync();
  });
  await expect(remove).rejects.toMatchObject({ code: "NotImplemented" });
});

describe("filters that a user set", () => {
  async function filtered(): Promise<OpenBook> {
    const open = await withTable();
    const sheet = open.book.sheets[0]!;
    setFilter(open.book, filterAreaAt(sheet, 1, 1)!, 1, {
      kind: "values",
      texts: ["Bob"],
      dates: [],
      blanks: false,
    });
    return open;
  }
  const isAnnHidden = ({ run }: OpenBook): Promise<boolean> =>
    run(async (context, sheet) => {
      const row = sheet.getRange("B3").load("rowHidden");
      await context.sync();
      return row.rowHidden;
    });

  test("hide rows, as a range tells", async () => {
    expect(await isAnnHidden(await filtered())).toBe(true);
  });

  test.each<[string, (table: Excel.Table) => void]>([
    ["clearing", (table) => table.clearFilters()],
    ["taking the buttons away", (table) => (table.showFilterButton = false)],
    ["making the table a range", (table) => void table.convertToRange()],
  ])("%s shows the rows again", async (_how, act) => {
    const open = await filtered();
    await open.run(async (context, sheet) => {
      act(sheet.tables.getItem("Accounts"));
      await context.sync();
    });
    expect(await isAnnHidden(open)).toBe(false);
  });

  test("are applied anew to values that changed", async () => {
    const open = await filtered();
    await open.run(async (context, sheet) => {
      sheet.getRange("B3").values = [["bob"]];
      sheet.tables.getItem("Accounts").reapplyFilters();
      await context.sync();
    });
    expect(await isAnnHidden(open)).toBe(false);
  });
});
