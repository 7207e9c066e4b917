import { formulaOnDisk } from "../../../../src/workbench/file/formula/onDisk";
import { typedFormula } from "../../../../src/workbench/file/formula/typed";

const inTable = { table: "Accounts", dynamic: false };
const outside = { table: null, dynamic: false };

describe("a formula as typed and as in the file", () => {
  test.each([
    ["=[@revenue]*2", "Accounts[[#This Row],[revenue]]*2"],
    ["=[@[Growth %]]", "Accounts[[#This Row],[Growth %]]"],
    ["=[@[Growth '[%']]]", "Accounts[[#This Row],[Growth '[%']]]"],
    ["=SUM([@[a]:[d e]])", "SUM(Accounts[[#This Row],[a]:[d e]])"],
    ["=ROWS([@])", "ROWS(Accounts[#This Row])"],
    ["=SUM(Accounts[revenue])", "SUM(Accounts[revenue])"],
    ["=Accounts[[#Headers],[O''Brien '#1]]", "Accounts[[#Headers],[O''Brien '#1]]"],
    ["=Other[@x]+[@客户名称]", "Other[[#This Row],[x]]+Accounts[[#This Row],[客户名称]]"],
  ])("in a table, %s is %s", (typed, onDisk) => {
    expect(formulaOnDisk(typed, inTable)).toBe(onDisk);
    expect(typedFormula(onDisk, "Accounts")).toBe(typed);
  });

  test.each([
    ["=Accounts[@revenue]", "Accounts[[#This Row],[revenue]]"],
    ["=KAM.SCORE(B2:D9,$H$1)", "_xldudf_KAM_SCORE(B2:D9,$H$1)"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=SORT(FILTER(A1:B9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:B9,B1:B9>0))"],
    ["=RANK.EQ(A1,A:A)+NETWORKDAYS.INTL(A1,B1)", "_xlfn.RANK.EQ(A1,A:A)+NETWORKDAYS.INTL(A1,B1)"],
    ["=SUM('Q1 #2'!A1#)", "SUM(_xlfn.ANCHORARRAY('Q1 #2'!A1))"],
    ["=\"IFS( [@x] KAM.SCORE( A1#\"&'[@x]'!A1", "\"IFS( [@x] KAM.SCORE( A1#\"&'[@x]'!A1"],
    ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=MAP(A1:A3,LAMBDA(v, v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v, _xlpm.v*2))"],
    ["=IFERROR([1]Sheet1!A1,#N/A)", "IFERROR([1]Sheet1!A1,#N/A)"],
    ["=_xlfn.NEWER(1)", "_xlfn.NEWER(1)"],
    ['=IF(A1="","",{"a",1;"b",2})', 'IF(A1="","",{"a",1;"b",2})'],
  ])("outside of tables, %s is %s", (typed, onDisk) => {
    expect(formulaOnDisk(typed, outside)).toBe(onDisk);
    expect(typedFormula(onDisk, null)).toBe(typed);
  });

  test("an @ is written only where the formula may spill, for plain formulas take one cell anyhow", () => {
    expect(formulaOnDisk("=@A1:A9+@INDEX(A:A,2)", outside)).toBe("A1:A9+INDEX(A:A,2)");
    const onDisk = "_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(INDEX(A:A,2))";
    expect(formulaOnDisk("=@A1:A9+@INDEX(A:A,2)", { table: null, dynamic: true })).toBe(onDisk);
    expect(typedFormula(onDisk, null)).toBe("=@A1:A9+@INDEX(A:A,2)");
  });

  test("columns named without their table are those of the table around the cell", () => {
    expect(formulaOnDisk("=SUM([revenue],[cost])", inTable)).toBe("SUM(Accounts[revenue],Accounts[cost])");
  });
});
