import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { newChart, newSeries } from "../../src/workbench/book/newChart";
import { newSheet } from "../../src/workbench/book/newBook";
import type { Book } from "../../src/workbench/book/types";
import { readXlsx } from "../../src/workbench/file/read";
import { writeXlsx } from "../../src/workbench/file/write";
import type { Workbench } from "../../src/workbench/page/workbench";
import { bookWithTable, firstSheet, put } from "../workbench/page/books";
import { browserTest } from "./harness";
import { RealPage } from "./realPage";

const folder = mkdtempSync(join(tmpdir(), "kam-structure-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SHEET = "My list";

/** The table `Accounts` in B2:D5 with a total row, a rule and a list in rows 9 and 10, a chart, and a second sheet. */
function richBook(): Book {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  put(sheet, 9, 0, [["=SUM(Accounts[Orders])"]]);
  const areas = [{ top: 8, left: 0, bottom: 9, right: 3 }];
  sheet.conditionalFormats.push({
    id: "{1}",
    areas,
    type: "Custom",
    priority: 1,
    stopIfTrue: false,
    rule: { formula: "=A9>1" },
    format: { fontColor: null, bold: null, italic: null, fill: "#FFF2CC" },
  });
  sheet.validations.push({
    areas,
    rule: { list: { inCellDropDown: true, source: "1,2" } },
    ignoreBlanks: true,
    errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
    prompt: { message: "", showPrompt: false, title: "" },
  });
  const chart = newChart("c", "Chart", "ColumnClustered");
  chart.series.push({ ...newSeries("s", "Orders", false), values: "='My list'!$D$3:$D$4" });
  sheet.charts.push(chart);
  book.sheets.push(newSheet("Notes", "notes"));
  return book;
}

/** What the workbook has of its first sheet beside the cells, and the formula in A10. */
const told = (page: Page, name = SHEET): Promise<object> =>
  page.evaluate((of) => {
    const { book } = (window as unknown as { workbench: Workbench }).workbench.current;
    const sheet = book.sheets.find((each) => each.name === of);
    return {
      tables: sheet?.tables.map(({ name, area }) => [name, area.top, area.bottom]),
      rules: sheet?.conditionalFormats.map(({ areas }) => areas),
      lists: sheet?.validations.map(({ areas }) => areas),
      charts: sheet?.charts.map(({ series }) => series[0]?.values),
      formula: sheet?.rows.get(9)?.get(0)?.formula,
    };
  }, name);

const run = (page: Page, id: string, params: object): Promise<unknown> =>
  page.evaluate(
    ([command, given]) =>
      (window as unknown as { workbench: Workbench }).workbench.current.view?.grid.commands.executeCommand(
        command,
        given,
      ),
    [id, params] as const,
  );

const WHOLE = {
  tables: [["Accounts", 1, 4]],
  rules: [[{ top: 8, left: 0, bottom: 9, right: 3 }]],
  lists: [[{ top: 8, left: 0, bottom: 9, right: 3 }]],
  charts: ["='My list'!$D$3:$D$4"],
  formula: "=SUM(Accounts[Orders])",
};

browserTest("undo brings back all that rows, and sheets, were deleted with", async () => {
  const path = join(folder, "Rich.xlsx");
  writeFileSync(path, writeXlsx(richBook()));
  const story = await RealPage.start();
  const { grid, page } = story;
  await story.open(path);
  expect(await told(page)).toEqual(WHOLE);

  // The rows of the rule, then those of the whole table.
  for (const [first, last] of [
    [8, 9],
    [1, 4],
  ]) {
    await grid.goTo(SHEET, `A${first! + 1}:D${last! + 1}`);
    await run(page, "sheet.command.remove-row", {});
    await grid.calculated();
    expect(await told(page)).not.toEqual(WHOLE);
    await grid.press("Control+z");
    await grid.holds(SHEET, 9, 0, 3);
    expect(await told(page)).toEqual(WHOLE);
  }
  expect((await grid.read(SHEET, "B2:D5")).values).toEqual([
    ["Name", "Net [EUR]", "Orders"],
    ["Ann", 10, 1],
    ["Bob", 20, 2],
    ["Total", 30, 3],
  ]);

  await run(page, "sheet.command.remove-sheet", {});
  await grid.isInFront("Notes");
  await grid.press("Control+z");
  await grid.tab(SHEET).waitFor();
  expect(await told(page)).toEqual(WHOLE);
  await grid.holds(SHEET, 9, 0, 3);
});

browserTest(
  "a copied sheet is one of its own: with its table, rules and chart, in the file too",
  async () => {
    const path = join(folder, "Source.xlsx");
    writeFileSync(path, writeXlsx(richBook()));
    const story = await RealPage.start();
    const { grid, page } = story;
    await story.open(path);
    await grid.goTo(SHEET, "A1");
    await run(page, "sheet.command.copy-sheet", {});
    await grid.calculated();
    const name = (await grid.sheets())[1]!;
    const copy = {
      ...WHOLE,
      tables: [["Accounts2", 1, 4]],
      charts: [`='${name}'!$D$3:$D$4`],
      formula: "=SUM(Accounts2[Orders])",
    };
    expect(await told(page, name)).toEqual(copy);

    await grid.goTo(name, "D3");
    await grid.type("5");
    await grid.enter();
    await grid.holds(name, 9, 0, 7);
    await grid.holds(SHEET, 9, 0, 3);

    const saved = readXlsx(new Uint8Array(readFileSync(await story.save(folder, "Copied.xlsx"))));
    expect(saved.sheets.map(({ tables }) => tables.map((table) => table.name))).toEqual([
      ["Accounts"],
      ["Accounts2"],
      [],
    ]);
    expect(saved.sheets[1]!.rows.get(2)?.get(1)?.value).toBe("Ann");
    expect(saved.sheets[1]!.conditionalFormats).toHaveLength(1);
  },
);
