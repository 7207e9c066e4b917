import { intern, PLAIN_STYLE } from "../../../../src/workbench/book/styles";
import { getCell } from "../../../../src/workbench/book/cells";
import { newId, newSheet } from "../../../../src/workbench/book/newBook";
import { takeResults } from "../../../../src/workbench/page/fromUniver/results";
import { BookTeller } from "../../../../src/workbench/page/sync/tellBook";
import { Mutation } from "../../../../src/workbench/page/sync/mutations";
import { bookWithTable, firstSheet, put } from "../books";

function started() {
  const book = bookWithTable();
  const teller = new BookTeller(book);
  teller.takeMutations();
  return { book, sheet: firstSheet(book), teller };
}

test("tells nothing where nothing changed", () => {
  const { teller } = started();
  expect(teller.takeMutations().mutations).toEqual([]);
});

test("tells the cells that changed and no others, once", () => {
  const { sheet, teller } = started();
  put(sheet, 2, 2, [[11], ["=[@Orders]*2"]]);
  const { mutations, changes } = teller.takeMutations();
  expect(mutations).toHaveLength(1);
  expect(mutations[0]!.params.cellValue).toEqual({
    2: { 2: { f: null, si: null, p: null, v: 11, t: 2 } },
    3: { 2: { f: "=$D4*2", si: null, p: null, v: null, t: null } },
  });
  expect(changes[0]!.cells.map(({ before }) => before?.value)).toEqual([10, 20]);
  expect(teller.takeMutations().mutations).toEqual([]);
});

test("tells a format without the content, so that no formula is calculated anew", () => {
  const { book, sheet, teller } = started();
  getCell(sheet, 2, 2)!.style = intern(book, { ...PLAIN_STYLE, bold: true });
  sheet.changed.add("cells");
  const [told, ...others] = teller.takeMutations().mutations;
  expect(others).toEqual([]);
  expect(told!.options).toEqual({ onlyLocal: true });
  expect(told!.params.cellValue).toEqual({ 2: { 2: { s: expect.objectContaining({ bl: 1 }) } } });
});

test("what the grid calculated is not told back to it", () => {
  const { sheet, teller } = started();
  put(sheet, 8, 0, [["=SUM(Accounts[Orders])"]]);
  teller.takeMutations();
  getCell(sheet, 8, 0)!.value = 3;
  sheet.changed.add("cells");
  expect(teller.takeMutations().mutations).toEqual([]);
});

test("results that are known already are no change, so that an Undo does not go to waste on them", () => {
  const { sheet, teller } = started();
  sheet.changed.add("cells");
  expect(teller.takeMutations()).toEqual({ mutations: [], changes: [], marked: new Set() });
});

test("a formula written once more is told once more, so that its cell does not stay empty", () => {
  const { sheet, teller } = started();
  const write = () => {
    put(sheet, 8, 0, [["=SUM(Accounts[Orders])"]]);
    return teller.takeMutations().mutations;
  };
  write();
  expect(write()).toEqual([]);
  takeResults(sheet, { 8: { 0: { v: 3, t: 2 } } }, teller.mirror);
  teller.seeResults(sheet);
  expect(write().map(({ params }) => params.cellValue)).toEqual([
    { 8: { 0: expect.objectContaining({ f: "=SUM($D$3:$D$4)", v: null }) } },
  ]);
});

test("formulas are read again when a table grows", () => {
  const { sheet, teller } = started();
  put(sheet, 8, 0, [["=SUM(Accounts[Orders])"]]);
  teller.takeMutations();
  sheet.tables[0]!.area = { ...sheet.tables[0]!.area, bottom: 6 };
  sheet.changed.add("tables");
  const { mutations } = teller.takeMutations();
  expect(mutations[0]!.params.cellValue).toEqual({
    8: { 0: expect.objectContaining({ f: "=SUM($D$3:$D$6)" }) },
  });
});

test("sheets are put in, moved, renamed and taken out", () => {
  const { book, sheet, teller } = started();
  const second = newSheet("Second", newId());
  book.sheets.unshift(second);
  sheet.name = "First";
  const ids = () => teller.takeMutations().mutations.map(({ id }) => id);
  expect(ids()).toEqual([Mutation.insertSheet, Mutation.renameSheet]);
  book.sheets.reverse();
  expect(ids()).toEqual([Mutation.moveSheet]);
  book.sheets = [sheet];
  expect(ids()).toEqual([Mutation.removeSheet]);
});

test("sizes, hidden columns, merged cells and panes are told where they changed", () => {
  const { sheet, teller } = started();
  sheet.columnWidths.set(1, 20);
  sheet.hiddenColumns.add(3);
  sheet.merges.push({ top: 8, left: 0, bottom: 8, right: 2 });
  sheet.frozen = { rows: 2, columns: 1 };
  sheet.changed.add("columns");
  const { mutations } = teller.takeMutations();
  expect(mutations.map(({ id }) => id)).toEqual([
    Mutation.setColumns,
    Mutation.addMerges,
    Mutation.freeze,
    Mutation.setRowCount,
  ]);
  expect(mutations[0]!.params.columnData).toEqual({
    1: { w: 140, hd: 0, s: null },
    3: { w: 64, hd: 1, s: null },
  });
});

test("a row that grew for a large font goes back when the font does", () => {
  const { book, sheet, teller } = started();
  const told = (fontSize: number) => {
    getCell(sheet, 2, 2)!.style = intern(book, { ...PLAIN_STYLE, fontSize });
    sheet.changed.add("cells");
    const { mutations } = teller.takeMutations();
    return mutations.find(({ id }) => id === Mutation.setRows)?.params.rowData;
  };
  expect(told(24)).toEqual({ 2: expect.objectContaining({ h: 42, ah: 42 }) });
  expect(told(11)).toEqual({ 2: expect.objectContaining({ h: 20, ah: null }) });
});

test("a row is fitted to the wrapped text that a formula comes to", () => {
  const { book, sheet, teller } = started();
  put(sheet, 8, 0, [['="Average"&" discount"']]);
  getCell(sheet, 8, 0)!.style = intern(book, { ...PLAIN_STYLE, wrap: true });
  teller.takeMutations();
  expect(teller.fitRows(sheet)).toEqual([]);
  getCell(sheet, 8, 0)!.value = "Average discount";
  const rows = teller.fitRows(sheet).find(({ id }) => id === Mutation.setRows)?.params.rowData;
  expect(rows).toEqual({ 8: expect.objectContaining({ h: 40 }) });
  expect(teller.fitRows(sheet)).toEqual([]);
});
