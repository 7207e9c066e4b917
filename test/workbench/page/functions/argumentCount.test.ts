import { argumentLimits, wrongCount } from "../../../../src/workbench/page/functions/argumentCount";

const parameter = (name: string, optional: boolean, repeating = false) => ({
  name,
  description: "",
  type: "any",
  optional,
  repeating,
});

const limits = new Map([
  [
    "KAM.SCORE",
    argumentLimits([parameter("metrics", false), parameter("weights", false), parameter("missing", true)]),
  ],
  ["KAM.AHPGROUP", argumentLimits([parameter("matrix", false, true)])],
]);

test("a function takes what is not optional at least, and any number where the last may be repeated", () => {
  expect(limits.get("KAM.SCORE")).toEqual({ least: 2, most: 3 });
  expect(limits.get("KAM.AHPGROUP")).toEqual({ least: 1, most: Infinity });
});

test.each([
  ["too few", "=KAM.SCORE(E2:G6)", true],
  ["none", "=KAM.SCORE()", true],
  ["too many", "=KAM.SCORE(A1,B1,C1,D1)", false],
  ["in small letters", "=kam.score(A1)", true],
  ["inside another function", "=IFERROR(SUM(KAM.SCORE(A1)),0)", true],
  ["with commas inside its only argument", '=KAM.SCORE(IF(A1,"a,b",{1,2;3,4}))', true],
])("a call with %s arguments is named", (_, formula, isTooFew) => {
  expect(wrongCount(formula, limits)).toMatchObject({ isTooFew });
});

test.each([
  ["as many as it needs", "=KAM.SCORE(A1:B2,C1:C2)"],
  ["all it takes", "=KAM.SCORE(A1:B2, C1:C2, 0)"],
  ["one that is left out between commas", "=KAM.SCORE(A1:B2,,0)"],
  ["structured references with commas", "=KAM.SCORE(Table1[[#All],[Revenue]],Table1[Weight])"],
  ["commas in a text", '=KAM.SCORE("a,b,c,d",A1)'],
  ["any number, repeated", "=KAM.AHPGROUP(A1,B1,C1,D1,E1)"],
])("a call with %s is let in", (_, formula) => {
  expect(wrongCount(formula, limits)).toBeNull();
});

test("other functions are let pass", () => {
  expect(wrongCount("=SUM()", limits)).toBeNull();
});
