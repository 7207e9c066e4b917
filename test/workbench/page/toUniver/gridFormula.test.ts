import { gridFormula } from "../../../../src/workbench/page/toUniver/formula/gridFormula";
import { bookWithTable, firstSheet, put } from "../books";

const book = bookWithTable();
const sheet = firstSheet(book);
const translated = (formula: string, row = 2, column = 4): string =>
  gridFormula(book, formula, { sheet, row, column });

test("leaves alone what the grid reads as Excel does", () => {
  for (const formula of ["=SUM(A1:B2)", '="a@b#c[d]"', "='My list'!$A$1&B:B", "=IF(A1>1,{1,2;3,4},TRUE)"])
    expect(translated(formula)).toBe(formula);
});

test("gives structured references as addresses that stay where they are when copied", () => {
  expect(translated("=SUM(Accounts[Orders])")).toBe("=SUM($D$3:$D$4)");
  expect(translated("=ROWS(Accounts)")).toBe("=ROWS($B$3:$D$4)");
  expect(translated("=ROWS(Accounts[#All])")).toBe("=ROWS($B$2:$D$5)");
  expect(translated("=Accounts[[#Headers],[Orders]]")).toBe("=$D$2");
  expect(translated("=Accounts[[#Totals],[Name]:[Orders]]")).toBe("=$B$5:$D$5");
  expect(translated("=SUM(accounts[[#Headers],[#Data],[orders]])")).toBe("=SUM($D$2:$D$4)");
});

test("lets this row's cells move along with the row only", () => {
  expect(translated("=[@Orders]*2", 3, 3)).toBe("=$D4*2");
  expect(translated("=Accounts[@Orders]", 3)).toBe("=$D4");
  expect(translated("=SUM(Accounts[@[Name]:[Orders]])", 2)).toBe("=SUM($B3:$D3)");
  expect(translated("=Accounts[[#This Row],[Orders]]", 2)).toBe("=$D3");
});

test("says #REF! where Excel does", () => {
  expect(translated("=Accounts[@Orders]", 9)).toBe("=#REF!");
  expect(translated("=Accounts[Missing]")).toBe("=#REF!");
  expect(translated("=A9#")).toBe("=#REF!");
});

test("reads apostrophes in column names", () => {
  expect(translated("=SUM(Accounts[Net '[EUR']])")).toBe("=SUM($C$3:$C$4)");
});

test("names the sheet of a table that stands on another", () => {
  const other = { ...firstSheet(bookWithTable()), name: "Other", tables: [] };
  expect(gridFormula(book, "=SUM(Accounts[Orders])", { sheet: other, row: 0, column: 0 })).toBe(
    "=SUM('My list'!$D$3:$D$4)",
  );
});

test("gives a spilled range by its present size, and names by what they stand for", () => {
  const own = bookWithTable();
  const home = firstSheet(own);
  put(home, 0, 5, [["=SEQUENCE(3)"]]);
  home.rows.get(0)!.get(5)!.spill = { rows: 3, columns: 1 };
  own.names.push({ name: "Cut", formula: "='My list'!$A$1", visible: true, comment: "" });
  const at = { sheet: home, row: 8, column: 8 };
  expect(gridFormula(own, "=SUM(F1#)", at)).toBe("=SUM($F$1:$F$3)");
  expect(gridFormula(own, "=SUM('My list'!F1#)+Cut", at)).toBe("=SUM('My list'!$F$1:$F$3)+('My list'!$A$1)");
  expect(gridFormula(own, "=@F1:F3", at)).toBe("=F1:F3");
});
