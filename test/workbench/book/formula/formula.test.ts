import { formulaCopier } from "../../../../src/workbench/book/formula/copyFormula";
import { faultOf } from "../../../../src/workbench/book/formula/fault";
import { renameColumnIn, renameSheetIn, renameWordIn } from "../../../../src/workbench/book/formula/rename";
import { shiftFormula } from "../../../../src/workbench/book/formula/shiftFormula";
import { tokens } from "../../../../src/workbench/book/formula/tokens";
import { shiftAt } from "../../../../src/workbench/book/shift";
import { parseArea } from "../../../../src/workbench/book/a1";

const TRICKY = [
  `=IF(A1="B2 ""C3""",LOG10(B2),'My A1'!B2:C3+Sheet1!$A:$A)`,
  "=Accounts[[#This Row],[Growth '[%']]]*Accounts[@B2]+KAM.SCORE(B2:C9)",
  '=SUM($1:1,A:$B)&{"","NA"}&R2D2_x&TRUE&1E5&A1#',
];

describe("formulas", () => {
  test.each(TRICKY)("are taken apart without loss: %s", (formula) => {
    expect(
      tokens(formula)
        .map((token) => token.text)
        .join(""),
    ).toBe(formula);
  });

  test.each([
    ["=A1+$B1+C$1+$D$1", 2, 3, "=D3+$B3+F$1+$D$1"],
    [`=IF(A1="A1",LOG10(A1),T1_x)`, 1, 0, `=IF(A2="A1",LOG10(A2),T1_x)`],
    ["='My ''A1'!B2:C$3+Sheet1!D4", 1, 1, "='My ''A1'!C3:D$3+Sheet1!E5"],
    ["=SUM(A:A,$1:2)", 1, 1, "=SUM(B:B,$1:3)"],
    ["=A1+B2", -1, 0, "=#REF!+B1"],
    ["=T[[#This Row],[A1]]*KAM.A1(B2)", 1, 0, "=T[[#This Row],[A1]]*KAM.A1(B3)"],
    ["=1E5+A1E5+A1048576", 1, 0, "=1E5+A1E5+#REF!"],
    ["=YTD2024*A1048577+XFD1", 1, 0, "=YTD2024*A1048577+XFD2"],
  ])("%s copied %i rows and %i columns away", (formula, rows, columns, copied) => {
    expect(formulaCopier(formula)(rows, columns)).toBe(copied);
  });

  test.each([
    ["=A1+A5+$A$9", "A3:A4", "insert", "=A1+A7+$A$11"],
    ["=SUM(A1:A9)", "A3:A4", "insert", "=SUM(A1:A11)"],
    ["=SUM(A1:B9)", "A3:A4", "insert", "=SUM(A1:B9)"],
    ["=SUM(A1:A2)+A3", "A3:A4", "delete", "=SUM(A1:A2)+#REF!"],
    ["=SUM(A2:A9)+SUM(A3:A4)", "A3:A4", "delete", "=SUM(A2:A7)+SUM(#REF!)"],
    ["=SUM(A:A)+Other!A5", "A3:A4", "insert", "=SUM(A:A)+Other!A5"],
  ] as const)("%s after rows at %s of its sheet: %s", (formula, address, kind, shifted) => {
    const area = parseArea(address)!;
    expect(shiftFormula(formula, "Sheet1", "Sheet1", shiftAt(area, "rows", kind))).toBe(shifted);
  });

  test("follow the new name of a sheet, a table or a column", () => {
    expect(renameSheetIn("=Old!A1+'Old'!B2+Older!A1", "old", "New one")).toBe(
      "='New one'!A1+'New one'!B2+Older!A1",
    );
    expect(renameWordIn(`=SUM(Sales[x])&"Sales"&SalesB`, "Sales", "Orders")).toBe(
      `=SUM(Orders[x])&"Sales"&SalesB`,
    );
    expect(renameColumnIn("=[@a]+T[a]+U[a]+T[[#All],[a]:[b]]", "T", "a", "c d", true)).toBe(
      "=[@[c d]]+T[c d]+U[a]+T[[#All],[c d]:[b]]",
    );
    expect(renameSheetIn("='Li''s list'!A1", "li's list", "List")).toBe("=List!A1");
    expect(renameColumnIn("=T[growth '[%']]", "T", "Growth [%]", "Growth", false)).toBe("=T[Growth]");
  });

  test.each([
    ["=SUM(A1", "A parenthesis in the formula is not closed."],
    ["=A1)", "The formula closes a parenthesis that it does not open."],
    [`="open`, "A text in the formula is not closed."],
    ["=T[a", "A bracket in the formula is not closed."],
  ])("are refused where Excel could not read them: %s", (formula, fault) => {
    expect(faultOf(formula)).toBe(fault);
  });
});
