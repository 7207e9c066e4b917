import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { newBook, newId } from "../../src/workbench/book/newBook";
import { setCell } from "../../src/workbench/book/cells";
import { intern, PLAIN_STYLE } from "../../src/workbench/book/styles";
import type { Book } from "../../src/workbench/book/types";
import { writeXlsx } from "../../src/workbench/file/write";
import type { Workbench } from "../../src/workbench/page/workbench";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-look-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEET = "List";

/** A table of five accounts in A1:B6 with Excel's usual table style. */
function bookWithTable(): Book {
  const book = newBook(SHEET);
  const sheet = book.sheets[0]!;
  const rows = [
    ["Account", "Revenue"],
    ...["Ann", "Bob", "Cid", "Dan", "Eve"].map((name, at) => [name, 10 * at]),
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setCell(sheet, row, column, { value, formula: null, style: 0 });
    });
  });
  sheet.tables.push({
    id: newId(),
    name: "Accounts",
    area: { top: 0, left: 0, bottom: 5, right: 1 },
    columns: ["Account", "Revenue"].map((name, index) => ({ id: index + 1, name, formula: null })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  });
  sheet.conditionalFormats.push({
    id: newId(),
    areas: [{ top: 1, left: 0, bottom: 5, right: 0 }],
    type: "Custom",
    priority: 1,
    stopIfTrue: false,
    rule: { formula: "=$B2>=AVERAGE($B$2:$B$6)" },
    format: { fontColor: "#C00000", bold: null, italic: null, fill: "#FFF2CC" },
  });
  const alert = { message: "Take one of the three.", showAlert: true, style: "Stop", title: "Missing" };
  const prompt = { message: "", showPrompt: true, title: "" };
  const common = { ignoreBlanks: true, errorAlert: alert, prompt };
  sheet.validations.push(
    { areas: [CELLS.list], rule: { list: { inCellDropDown: true, source: "zero,mean,unknown" } }, ...common },
    {
      areas: [CELLS.cut],
      rule: { custom: { formula: '=IF(ISNUMBER(D3),AND(D3>=0,D3<=100),D3="mean")' } },
      ...common,
      prompt: { message: "0 to 100, or mean", showPrompt: true, title: "Cut" },
    },
  );
  return book;
}

/** D2 and D3. */
const CELLS = {
  list: { top: 1, left: 3, bottom: 1, right: 3 },
  cut: { top: 2, left: 3, bottom: 2, right: 3 },
};

browserTest("the grid looks like Excel, and what it shows stays out of the file", async () => {
  const path = join(folder, "Looks.xlsx");
  writeFileSync(path, writeXlsx(bookWithTable()));
  const story = await RealPage.start();
  const { grid } = story;
  await story.open(path);

  // A rule paints the accounts at or above the mean of 20, above the table's bands.
  const rich = { bg: { rgb: "#FFF2CC" }, cl: { rgb: "#C00000" } };
  expect(await grid.format(SHEET, "A4")).toMatchObject(rich);
  expect(await grid.format(SHEET, "A2")).not.toMatchObject(rich);

  // A table's style lies beneath its cells, also beneath one that is typed in.
  expect(await grid.format(SHEET, "A1")).toMatchObject({
    bg: { rgb: "#4472C4" },
    cl: { rgb: "#FFFFFF" },
    bl: 1,
  });
  await grid.goTo(SHEET, "B2");
  await grid.type("70");
  await grid.enter();
  await grid.shows(SHEET, "B2", "70");
  expect(await grid.format(SHEET, "B2")).toMatchObject({ bg: { rgb: "#DAE3F3" } });
  expect(await grid.format(SHEET, "B3")).toMatchObject({ bg: null });

  // The rule follows the typed number: now the mean is 34.
  await grid.calculated();
  expect(await grid.format(SHEET, "A2")).toMatchObject(rich);
  expect(await grid.format(SHEET, "A4")).not.toMatchObject(rich);

  // A wrong word stays out of its cell: the message first, then the word is dropped.
  await grid.goTo(SHEET, "D2");
  await grid.type("nought");
  await grid.press("Enter");
  const dialog = story.page.getByRole("alertdialog");
  await dialog.getByText("Take one of the three.").waitFor();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await grid.shows(SHEET, "D2", "");

  // The list of the cell, by keyboard.
  await grid.press("Alt+ArrowDown");
  await grid.press("ArrowDown");
  await grid.press("Enter");
  await grid.shows(SHEET, "D2", "mean");

  // A rule by formula sees what is typed: refused, gone back to, and taken.
  await grid.goTo(SHEET, "D3");
  await story.page.getByText("0 to 100, or mean").waitFor();
  await grid.type("120");
  await grid.press("Enter");
  await dialog.getByRole("button", { name: "Retry" }).click();
  await grid.press("Backspace");
  await grid.enter();
  await grid.shows(SHEET, "D3", "12");

  // Saved: the cell is another, its format and the table are not.
  const saved = await story.save(folder, "Saved.xlsx");
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toMatch(/<v>70<\/v>.*<formula>\$B2&gt;=AVERAGE/s);
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).not.toContain("nought");
  for (const part of ["xl/styles.xml", "xl/tables/table1.xml"])
    expect(partOf(saved, part)).toBe(partOf(path, part));
});

/** What is drawn in a cell, which may be less than what it shows where it has room. */
const drawn = (page: Page, sheet: string, address: string): Promise<unknown> =>
  page.evaluate(
    ([name, cell]) => {
      const { view } = (window as unknown as { workbench: Workbench }).workbench.current;
      const own = view?.grid.api.getActiveWorkbook()?.getSheetByName(name);
      const range = own?.getRange(cell);
      if (!own || !range) throw new Error(`The grid has no ${name}`);
      const fonts = own.getSkeleton()?.stylesCache.fontMatrix;
      return fonts?.getValue(range.getRow(), range.getColumn())?.cellData?.v;
    },
    [sheet, address] as const,
  );

/** Numbers and dates in columns too narrow for them, in a workbook that counts days from 1904. */
function narrowBook(): Book {
  const book = newBook(SHEET);
  book.date1904 = true;
  const sheet = book.sheets[0]!;
  const put = (row: number, value: string | number, numberFormat: string): void => {
    const style = intern(book, { ...PLAIN_STYLE, numberFormat });
    setCell(sheet, row, 0, { value, formula: null, style });
  };
  put(0, 43_538, "yyyy-mm-dd");
  put(1, 1_234_567.89, "#,##0.00");
  put(2, 1234.56789, "General");
  put(3, "A text that has no room", "General");
  put(4, 5, ";;;");
  setCell(sheet, 5, 0, { value: null, formula: "=YEAR(A1)", style: 0 });
  sheet.columnWidths.set(0, 6.5);
  return book;
}

browserTest("numbers and dates that have no room are drawn as Excel draws them, and not cut", async () => {
  const path = join(folder, "Narrow.xlsx");
  writeFileSync(path, writeXlsx(narrowBook()));
  const story = await RealPage.start();
  const { page, grid } = story;
  await story.open(path);
  expect(await drawn(page, SHEET, "A1")).toMatch(/^#+$/);
  expect(await drawn(page, SHEET, "A2")).toMatch(/^#+$/);
  expect(await drawn(page, SHEET, "A3")).toBe("1234.6");
  expect(await drawn(page, SHEET, "A4")).toBe("A text that has no room");
  expect(await drawn(page, SHEET, "A5")).toBeUndefined();
  // They show what they hold all the same: for the clipboard, and for a fitted width.
  expect((await grid.read(SHEET, "A1:A2")).texts).toEqual([["2023-03-15"], ["1,234,567.89"]]);
  await grid.holds(SHEET, 5, 0, 2023);

  // A day that is only looked at stays the same; one that is typed counts from 1904.
  await grid.goTo(SHEET, "A1");
  await grid.press("F2");
  await grid.enter();
  await grid.goTo(SHEET, "C1");
  await grid.type("2026-01-31");
  await grid.enter();
  await grid.holds(SHEET, 0, 2, 44_591);
  await grid.holds(SHEET, 0, 0, 43_538);

  // Fitted to its longest text, that of A4, the column has room for all.
  await grid.goTo(SHEET, "A1");
  const width = await page.evaluate(async () => {
    const { book, view } = (window as unknown as { workbench: Workbench }).workbench.current;
    const ranges = [{ startRow: 0, endRow: 999, startColumn: 0, endColumn: 0 }];
    await view?.grid.commands.executeCommand("sheet.command.set-col-auto-width", { ranges });
    return book.sheets[0]!.columnWidths.get(0);
  });
  expect(width).toBeGreaterThan(18);
  expect(width).toBeLessThan(24);
  await page.waitForTimeout(200);
  expect(await drawn(page, SHEET, "A1")).toBe("2023-03-15");
  expect(await drawn(page, SHEET, "A2")).toBe("1,234,567.89");

  // The bar's buttons leave Ctrl+Z and Ctrl+Y to the workbook.
  await story.inBar("Save").focus();
  await grid.press("Control+z");
  await grid.press("Control+z");
  await grid.shows(SHEET, "C1", "");
  await grid.press("Control+y");
  await grid.holds(SHEET, 0, 2, 44_591);
});

const partOf = (path: string, part: string): string =>
  Buffer.from(unzipSync(readFileSync(path))[part] ?? []).toString();
