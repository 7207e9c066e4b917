import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { newBook, newId } from "../../src/workbench/book/newBook";
import { setCell } from "../../src/workbench/book/cells";
import type { Book } from "../../src/workbench/book/types";
import { writeXlsx } from "../../src/workbench/file/write";
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
  return book;
}

browserTest("the grid looks like Excel, and what it shows stays out of the file", async () => {
  const path = join(folder, "Looks.xlsx");
  writeFileSync(path, writeXlsx(bookWithTable()));
  const story = await RealPage.start();
  const { grid } = story;
  await story.open(path);

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

  // Saved: the cell is another, its format and the table are not.
  const saved = await story.save(folder, "Saved.xlsx");
  expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain("<v>70</v>");
  for (const part of ["xl/styles.xml", "xl/tables/table1.xml"])
    expect(partOf(saved, part)).toBe(partOf(path, part));
});

const partOf = (path: string, part: string): string =>
  Buffer.from(unzipSync(readFileSync(path))[part] ?? []).toString();
