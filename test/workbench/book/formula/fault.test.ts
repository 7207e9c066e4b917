import { faultOf } from "../../../../src/workbench/book/formula/fault";

const nested = (levels: number): string => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;

test.each([
  "=1",
  "=-A1%^2",
  "=--(A1=B1)",
  "=SUM(A1,,B2)",
  "=SUM()",
  "=PI()*.5+1.5E-3",
  "=IF(A1<>B1,A1<=2,A1>=3)",
  "=A1:INDEX(B:B,2)",
  "=SUM(A1:C3 B2:D4)",
  "=SUM((A1:A2,C1:C2))",
  "=A1#+B1",
  "=A1#/B1",
  "=@A1:A9",
  "=LAMBDA(x, x*2)(3)",
  "=LET(a,1,\nb,2, a+b)",
  '={1,-2;"a",TRUE}',
  "=SUM(#REF!,Sheet1!#REF!)",
  "='My sheet'!Name+Sheet1!A1+[1]Sheet1!A1+'[1]My sheet'!A1+Sheet1:Sheet3!A1",
  "=T[a]+T[[#Headers],[a]:[b]]+[@a]+T",
  '=KAM.SCORE(A2:C9,T[w],,"x")',
  "=SUMPRODUCT(--(T[a]=T[[#This Row],[a]]),T[b])",
  '=OR(A1={"","NA"})',
  `="${"x".repeat(255)}"`,
  nested(64),
  `=SUM(${Array(255).fill("1").join(",")})`,
])("Excel reads %s", (formula) => {
  expect(faultOf(formula)).toBeNull();
});

test.each([
  ["=", "An operand is missing in the formula."],
  ["=1+", "An operand is missing in the formula."],
  ["=*2", "An operand is missing in the formula."],
  ["=SUM(1,*)", "An operand is missing in the formula."],
  ["=()", "An operand is missing in the formula."],
  ["=1 2", "An operator is missing in the formula."],
  ['=A1 "x"', "An operator is missing in the formula."],
  ["=1,2", 'The formula has "," where nothing may stand.'],
  ["=SUM(1;2)", "A parenthesis in the formula is not closed."],
  ["=SUM(A1", "A parenthesis in the formula is not closed."],
  ["=A1)", "The formula closes a parenthesis that it does not open."],
  ["={1,A1}", "An array in the formula may hold constants only."],
  [`="${"x".repeat(256)}"`, "A text in the formula is longer than 255 characters."],
  [nested(65), "The formula is nested more than 64 levels deep."],
  [`=SUM(${Array(256).fill("1").join(",")})`, "A function in the formula has more than 255 arguments."],
  [`=${"1+".repeat(4096)}1`, "The formula is longer than 8192 characters."],
])("Excel refuses %s", (formula, fault) => {
  expect(faultOf(formula)).toBe(fault);
});
