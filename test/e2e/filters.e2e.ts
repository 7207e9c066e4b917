import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { setCell } from "../../src/workbench/book/cells";
import { newBook } from "../../src/workbench/book/newBook";
import type { Book } from "../../src/workbench/book/types";
import { writeXlsx } from "../../src/workbench/file/write";
import type { Workbench } from "../../src/workbench/page/workbench";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-filters-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEET = "List";

/** A table in A1:C6 whose last column doubles the second, and beside it a sum of what is seen. */
function bookWithTable(): Book {
  const book = newBook(SHEET);
  const sheet = book.sheets[0]!;
  const rows = [
    ["Account", "Revenue", "Double"],
    ...[
      ["Dan", 30],
      ["Ann", 10],
      ["Eve", 50],
      ["Bob", 20],
      ["Cid", 40],
    ].map((cells, at) => [...cells, `=B${String(at + 2)}*2`]),
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const isFormula = typeof value === "string" && value.startsWith("=");
      const content = isFormula ? { value: null, formula: value } : { value, formula: null };
      setCell(sheet, row, column, { ...content, style: 0 });
    });
  });
  setCell(sheet, 0, 4, { value: null, formula: "=SUBTOTAL(109,B2:B6)", style: 0 });
  sheet.tables.push({
    id: "1",
    name: "Accounts",
    area: { top: 0, left: 0, bottom: 5, right: 2 },
    columns: ["Account", "Revenue", "Double"].map((name, index) => ({ id: index + 1, name, formula: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  });
  return book;
}

browserTest("a table is filtered and sorted by its buttons, in steps that can be taken back", async () => {
  const path = join(folder, "Table.xlsx");
  writeFileSync(path, writeXlsx(bookWithTable()));
  const story = await RealPage.start();
  const { grid, page } = story;
  await story.open(path);
  const shownSum = async (): Promise<unknown> => (await grid.read(SHEET, "E1")).values[0]?.[0];
  const hiddenRows = async (): Promise<number[]> => {
    const pane = await story.paneFrame();
    return pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
        await context.sync();
        return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [index + 1] : []));
      }),
    );
  };

  // By mouse: Ann and Dan go; the sum leaves them out, and the add-in is told that their rows are hidden.
  await grid.goTo(SHEET, "A1");
  await grid.pressFilterButton(SHEET, "A1");
  const menu = page.getByRole("dialog", { name: "Filter of Account" });
  for (const name of ["Ann", "Dan"]) await menu.getByRole("checkbox", { name }).uncheck();
  await menu.getByRole("button", { name: "OK" }).click();
  await menu.waitFor({ state: "detached" });
  expect(await shownSum()).toBe(110);
  expect(await hiddenRows()).toEqual([2, 3]);

  // By keyboard: the rows that are seen are sorted, with their formulas; the hidden ones stay.
  await grid.goTo(SHEET, "B1");
  await grid.press("Alt+ArrowDown");
  await page.getByRole("dialog", { name: "Filter of Revenue" }).waitFor();
  await grid.press("ArrowUp");
  await grid.press("Enter");
  const sorted = [["Dan"], ["Ann"], ["Eve"], ["Cid"], ["Bob"]];
  await grid.shows(SHEET, "A5", "Cid");
  expect((await grid.read(SHEET, "A2:A6")).values).toEqual(sorted);
  expect((await grid.read(SHEET, "C4:C6")).values).toEqual([[100], [80], [40]]);
  expect((await grid.read(SHEET, "C5")).formulas).toEqual([["=B5*2"]]);

  // The file keeps both; opened again, the same rows are hidden, and the filter can be cleared.
  const saved = await story.save(folder, "Saved.xlsx");
  const part = (name: string): string => Buffer.from(unzipSync(readFileSync(saved))[name] ?? []).toString();
  expect(part("xl/tables/table1.xml")).toContain(
    '<filterColumn colId="0"><filters><filter val="Bob"/><filter val="Cid"/><filter val="Eve"/></filters></filterColumn>',
  );
  expect(part("xl/tables/table1.xml")).toContain('<sortCondition descending="1" ref="B2:B6"/>');
  expect(part("xl/worksheets/sheet1.xml")).toMatch(/<row r="3"[^>]* hidden="1"/);

  // Each is one step.
  await grid.goTo(SHEET, "B1");
  await grid.press("Control+z");
  await grid.shows(SHEET, "A5", "Bob");
  expect(await shownSum()).toBe(110);
  await grid.press("Control+z");
  await grid.holds(SHEET, 0, 4, 150);
  expect(await hiddenRows()).toEqual([]);

  await story.open(saved);
  expect(await hiddenRows()).toEqual([2, 3]);
  await grid.goTo(SHEET, "A1");
  await grid.press("Alt+ArrowDown");
  await menu.getByRole("button", { name: "Clear filter from Account" }).click();
  await grid.holds(SHEET, 0, 4, 150);
  expect(await hiddenRows()).toEqual([]);
});

browserTest("Ctrl+Shift+L shows and takes away the filter buttons of tables and of lists", async () => {
  const path = join(folder, "Toggle.xlsx");
  writeFileSync(path, writeXlsx(bookWithTable()));
  const story = await RealPage.start();
  const { grid, page } = story;
  await story.open(path);
  const buttons = (): Promise<unknown> =>
    page.evaluate(() => {
      const { book } = (window as unknown as { workbench: Workbench }).workbench.current;
      return [book.sheets[0]!.tables[0]!.showFilterButton, book.sheets[0]!.autoFilter];
    });

  await grid.goTo(SHEET, "B3");
  await grid.press("Control+Shift+L");
  expect(await buttons()).toEqual([false, null]);
  await grid.press("Control+z");
  expect(await buttons()).toEqual([true, null]);

  await grid.goTo(SHEET, "Z9");
  await grid.press("Control+Shift+L");
  await page.getByRole("alert").filter({ hasText: "There is nothing to filter here" }).waitFor();

  // A list of texts from elsewhere, pasted as if it were typed.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const lines = ["Name\tDay", '"Two\nlines"\t2026-03-31', "Bob\t=[@Revenue]", "Cid\t=COUNT(B2:B6)"];
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join("\n"));
  await grid.goTo(SHEET, "G1");
  await grid.press("Control+v");
  await grid.holds(SHEET, 3, 7, 5);
  expect((await grid.read(SHEET, "G1:G3")).values).toEqual([["Name"], ["Two\nlines"], ["Bob"]]);
  expect((await grid.read(SHEET, "H2")).texts).toEqual([["3/31/2026"]]);
  expect(await grid.format(SHEET, "G2")).toMatchObject({ ff: "Calibri" });
  await grid.goTo(SHEET, "G2");
  await grid.press("Control+Shift+L");
  expect(await buttons()).toEqual([true, { top: 0, left: 6, bottom: 3, right: 7 }]);
  await grid.press("Control+Shift+L");
  expect(await buttons()).toEqual([true, null]);
});

browserTest("a filter's list is searched, and says so where it cannot be applied", async () => {
  const book = bookWithTable();
  const [sheet] = book.sheets;
  const [, revenue] = sheet!.tables[0]!.columns;
  revenue!.filter = { kind: "kept", xml: '<top10 val="3" filterVal="30"/>' };
  const path = join(folder, "Kept.xlsx");
  writeFileSync(path, writeXlsx(book));
  const story = await RealPage.start({ language: "zh-CN" });
  const { grid, page } = story;
  await story.open(path);
  await story.inBar("中文").click();
  await story.pane.getByRole("tablist").waitFor();

  await grid.goTo(SHEET, "A1");
  await grid.press("Alt+ArrowDown");
  const menu = page.getByRole("dialog", { name: "“Account”的筛选" });
  await menu.waitFor();
  await grid.type("b");
  await menu.getByRole("checkbox", { name: "Bob" }).waitFor();
  expect(await menu.getByRole("checkbox").count()).toBe(2);
  await grid.press("Enter");
  await page.getByRole("alert").filter({ hasText: "“Revenue”的筛选属于本页只保留、不执行的类型" }).waitFor();
});

browserTest("a table grows with what is typed beside and below it, in a step of its own", async () => {
  const path = join(folder, "Grow.xlsx");
  writeFileSync(path, writeXlsx(bookWithTable()));
  const story = await RealPage.start();
  const { grid, page } = story;
  await story.open(path);
  const table = (): Promise<unknown> =>
    page.evaluate(() => {
      const { book } = (window as unknown as { workbench: Workbench }).workbench.current;
      const { area, columns } = book.sheets[0]!.tables[0]!;
      return [area.bottom, columns.map(({ name }) => name)];
    });

  await grid.goTo(SHEET, "A7");
  await grid.type("Fay");
  await grid.enter();
  await grid.goTo(SHEET, "D3");
  await grid.type("=[@Revenue]+1");
  await grid.enter();
  await grid.holds(SHEET, 5, 3, 41);
  expect(await table()).toEqual([6, ["Account", "Revenue", "Double", "Column4"]]);
  expect((await grid.read(SHEET, "D1:D3")).values).toEqual([["Column4"], [31], [11]]);

  // First the growth goes, then what was typed.
  await grid.press("Control+z");
  await grid.shows(SHEET, "D1", "");
  expect(await table()).toEqual([6, ["Account", "Revenue", "Double"]]);
  await grid.press("Control+z");
  await grid.shows(SHEET, "D3", "");
  expect(await table()).toEqual([6, ["Account", "Revenue", "Double"]]);

  // A date is not cut: its column is widened.
  await grid.goTo(SHEET, "H1");
  await grid.type("2026-03-31");
  await grid.enter();
  const width = await page.evaluate(() => {
    const { view } = (window as unknown as { workbench: Workbench }).workbench.current;
    return view?.grid.api.getActiveWorkbook()?.getActiveSheet().getSheet().getColumnWidth(7) ?? 0;
  });
  expect(width).toBeGreaterThan(70);
});
