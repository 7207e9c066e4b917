import { getCell } from "../../../../src/workbench/book/cells";
import { newChart } from "../../../../src/workbench/book/newChart";
import { newId, newSheet } from "../../../../src/workbench/book/newBook";
import { History } from "../../../../src/workbench/page/sync/history";
import { BookTeller } from "../../../../src/workbench/page/sync/tellBook";
import { bookWithTable, firstSheet, put } from "../books";

test("one step takes back all that a batch changed, and does it again", () => {
  const book = bookWithTable();
  const sheet = firstSheet(book);
  const teller = new BookTeller(book);
  const history = new History(book);

  put(sheet, 2, 2, [["=1+1"]]);
  put(sheet, 9, 9, [["new"]]);
  sheet.tables[0]!.name = "Clients";
  sheet.changed.add("tables");
  const second = newSheet("Second", newId());
  second.charts.push(newChart(newId(), "Chart", "XYScatter"));
  book.sheets.push(second);
  const told = teller.takeMutations();
  const step = history.step(told.changes, told.marked);

  history.restore(step, "undo");
  expect(book.sheets).toEqual([sheet]);
  expect(getCell(sheet, 2, 2)).toMatchObject({ value: 10, formula: null });
  expect(getCell(sheet, 9, 9)).toBeUndefined();
  expect(sheet.tables[0]!.name).toBe("Accounts");

  history.restore(step, "redo");
  expect(book.sheets.map(({ name }) => name)).toEqual(["My list", "Second"]);
  expect(book.sheets[1]!.charts).toHaveLength(1);
  expect(getCell(sheet, 2, 2)).toMatchObject({ formula: "=1+1" });
  expect(getCell(sheet, 9, 9)).toMatchObject({ value: "new" });
  expect(sheet.tables[0]!.name).toBe("Clients");
});
